/** On paper, links need their full address: see print.css. */
function writeAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.more > a'))
    link.dataset['address'] = link.href.replace(/#.*$/, '')
}

/**
 * The pictures on paper. They are drawn for the size of the screen; while the browser prints, the
 * sheet's width holds instead (`is-printing` in print.css), and they are drawn for that.
 */
export function drawForPaper(sync: () => void): void {
  const root = document.documentElement
  window.addEventListener('beforeprint', () => {
    root.classList.add('is-printing')
    writeAddresses()
    sync()
  })
  window.addEventListener('afterprint', () => {
    root.classList.remove('is-printing')
    sync()
  })
}
