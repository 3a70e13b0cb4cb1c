import type { Plan } from './plan.ts'

/** How a page's request is answered. */
export type Way =
  /** From the network, so that readers get the newest version; from the copy when offline. */
  | { readonly from: 'network-first'; readonly path: string; readonly otherwise: string | null }
  /** From the copy: such a file's name changes with its content. */
  | { readonly from: 'copy-first'; readonly path: string }
  | { readonly from: 'network' }

const EVENT = /^events\/([^/]+)\/(?:index\.html)?$/

/** The path of an address within a scope, without its query; null outside. */
export function pathWithin(scope: string, address: string): string | null {
  const root = new URL(scope)
  const { origin, pathname } = new URL(address)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null
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
  if (event !== undefined)
    return { from: 'network-first', path: `events/${event}/`, otherwise: `?event=${event}` }
  if (path === '') return { from: 'network-first', path, otherwise: null }
  const isKnown = plan.core.includes(path) || plan.more.includes(path)
  return isKnown ? { from: 'copy-first', path } : { from: 'network' }
}
