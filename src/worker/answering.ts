import type { Plan } from './plan.ts'

/** How a page's request is answered. */
export type Way =
  /** From the network, so that readers get the newest version; from the copy when offline. */
  | { readonly from: 'network-first'; readonly path: string; readonly otherwise: string | null }
  /** From the copy: such a file's name changes with its content. */
  | { readonly from: 'copy-first'; readonly path: string }
  /** From the network, or else from the copy of any version: a host may have gone back to an older one. */
  | { readonly from: 'any-copy'; readonly path: string }
  | { readonly from: 'network' }

const EVENT = /^events\/([^/]+)\/(?:index\.html)?$/

/** Where the files are that the stories of one site share: beside the folder of each. */
const SHARED = '../assets/'

/** The path of an address within a scope, or among what it shares, without its query; null outside. */
export function pathWithin(scope: string, address: string): string | null {
  const root = new URL(scope)
  const { origin, pathname } = new URL(address)
  if (origin !== root.origin) return null
  const shared = new URL(SHARED, scope).pathname
  if (!pathname.startsWith(root.pathname))
    return pathname.startsWith(shared) ? SHARED + pathname.slice(shared.length) : null
  const path = pathname.slice(root.pathname.length)
  return path === 'index.html' ? '' : path
}

/**
 * How to answer a request. The story's page serves any query; a request for an event's page that is
 * not kept is answered with the story, opened at that event.
 */
export function wayOf(
  plan: Plan,
  scope: string,
  request: { readonly url: string; readonly method: string; readonly mode: string },
): Way {
  const path = request.method === 'GET' ? pathWithin(scope, request.url) : null
  if (path === null) return { from: 'network' }
  const event = EVENT.exec(path)?.[1]
  if (event !== undefined) {
    const page = `events/${event}/`
    const otherwise = plan.more.includes(page) ? `?event=${event}` : null
    return { from: 'network-first', path: page, otherwise }
  }
  if (path === '') return { from: 'network-first', path, otherwise: null }
  if (Object.hasOwn(plan.digests, path)) return { from: 'copy-first', path }
  const shares = Object.keys(plan.digests).some((own) => own.startsWith(SHARED))
  const isAsset = path.startsWith('assets/') || (shares && path.startsWith(SHARED))
  return isAsset ? { from: 'any-copy', path } : { from: 'network' }
}
