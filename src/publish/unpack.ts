/** As far as it is used here: see `src/ui/browser/trusted.ts`. */
interface Types {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => string }
}

/**
 * Runs in the reader's browser, at the end of the single file; inlined as text, so it may use
 * nothing outside itself. Script and story are packed because the file would otherwise be twice as large:
 * both are unpacked in memory, and the script started. If that is refused, the text is still complete, and a
 * notice says so.
 */
export function unpack(id: string, storyId: string, list: string): void {
  const stopped = (): void => {
    document.getElementById('stopped')?.removeAttribute('hidden')
    delete document.documentElement.dataset['mode']
  }
  const textIn = (element: string): Promise<string> => {
    const packed = document.getElementById(element)?.textContent ?? ''
    const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Response(stream).text()
  }
  const address = (text: string, type: string): string =>
    URL.createObjectURL(new Blob([text], { type }))
  const start = async (): Promise<void> => {
    const [code, story] = await Promise.all([textIn(id), textIn(storyId)])
    const meta = document.createElement('meta')
    meta.name = list
    const files = story.split('\n').map((line) => {
      const [name = '', text = ''] = line.split('\t')
      return [name, address(text, 'application/json')]
    })
    meta.content = new URLSearchParams(files).toString()
    const script = document.createElement('script')
    script.type = 'module'
    // What is unpacked here is a part of this file; the policy of the page knows the name.
    const types = (window as { trustedTypes?: Types }).trustedTypes
    const policy = types?.createPolicy('unpacked', { createScriptURL: (text) => text })
    const module = address(code, 'text/javascript')
    script.src = policy?.createScriptURL(module) ?? module
    script.addEventListener('error', stopped)
    document.head.append(meta, script)
  }
  start().catch(stopped)
}
