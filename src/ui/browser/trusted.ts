/**
 * Trusted Types (W3C): where a browser has them, the page's policy lets nothing become markup or a script's
 * address but through the two policies here. Another may not be added: see `src/publish/policy.ts`.
 */

/** What browsers that have them return; for those that take texts it is one. */
type Trusted = string

interface Rules {
  readonly createHTML?: (html: string) => string
  readonly createScriptURL?: (address: string) => string | null
}

interface Factory {
  readonly createPolicy: (
    name: 'default' | 'pages',
    rules: Rules,
  ) => { readonly createHTML: (html: string) => Trusted }
}

const factory = (): Factory | undefined =>
  (window as { readonly trustedTypes?: Factory }).trustedTypes

/**
 * Whether a script is one of the site: below the page's own folder, among those that stories of one site share, a
 * part of the single file, or MapLibre's worker in a frame without an origin.
 */
export function isOwnScript(address: string, base: string, origin: string): boolean {
  const { href } = new URL(address, base)
  if (href.startsWith(`blob:${origin}/`)) return true
  const isBelow = (folder: string): boolean => href.startsWith(new URL(folder, base).href)
  return isBelow('.') || isBelow('../assets/') || (origin === 'null' && href.startsWith('data:'))
}

/** Lets workers start that are the site's own, MapLibre's among them, and no other. Called once, first. */
export function trustOwnScripts(): void {
  factory()?.createPolicy('default', {
    createScriptURL: (address) =>
      isOwnScript(address, document.baseURI, window.origin) ? address : null,
  })
}

let pages: ReturnType<Factory['createPolicy']> | undefined

/**
 * The document of one of the site's own pages. It is not shown and runs nothing; what is taken over from it is
 * under the policy of the page that takes it.
 */
export function parsedPage(html: string): Document {
  pages ??= factory()?.createPolicy('pages', { createHTML: (text) => text })
  return new DOMParser().parseFromString(pages?.createHTML(html) ?? html, 'text/html')
}
