/** The element that contains the packed script, and the compression used for the single file. */
export const PACKED = 'packed'

/** As far as it is used here: see `src/app/trusted.ts`. */
interface Types {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => string }
}

/**
 * Runs in the reader's browser, at the end of the single file; inlined as text, so it may use
 * nothing outside itself. The script is packed because the file would otherwise be twice as large:
 * it is unpacked in memory and started. If that is refused, the text is still complete, and a
 * notice says so.
 */
export function unpack(id: string): void {
  const packed = document.getElementById(id)?.textContent ?? ''
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0))
  const stopped = (): void => {
    document.getElementById('stopped')?.removeAttribute('hidden')
    delete document.documentElement.dataset['mode']
  }
  const start = async (): Promise<void> => {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    const code = await new Response(stream).text()
    const script = document.createElement('script')
    script.type = 'module'
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
    // What is unpacked here is a part of this file; the policy of the page knows the name.
    const types = (window as { trustedTypes?: Types }).trustedTypes
    const policy = types?.createPolicy('unpacked', { createScriptURL: (text) => text })
    script.src = policy?.createScriptURL(address) ?? address
    script.addEventListener('error', stopped)
    document.head.append(script)
  }
  start().catch(stopped)
}
