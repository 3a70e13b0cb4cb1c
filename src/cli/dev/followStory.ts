/**
 * Runs in the browser, on every page that `truceline dev` serves; inlined as text, so it may use nothing
 * outside itself. It loads the page anew when another edition is there: the address has the view. What stands
 * in the way of one it shows over the foot of the page.
 *
 * @param edition the edition of this page
 * @param channel the address that tells of others
 */
export function followStory(edition: string, channel: string): void {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  notice.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:99;margin:0;padding:.5rem 1rem;font:1rem/1.4 sans-serif;' +
    'white-space:pre-wrap;overflow-wrap:anywhere;color:#000;background:#ffe08a;border-top:2px solid'
  new EventSource(channel).addEventListener('message', ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as { readonly edition: string; readonly notice: string }
    if (told.edition !== edition) location.reload()
    notice.textContent = told.notice
    if (told.notice === '') notice.remove()
    else document.body.append(notice)
  })
}
