import type { Plan } from './plan.ts'

/** How a request of a page is answered. */
export type Way =
  /** From the network, so that readers get the newest; from the copy where there is none. */
  | { readonly from: 'network-first'; readonly path: string; readonly otherwise: string | null }
  /** From the copy: the name of such a file changes with what it holds. */
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
 * How to answer. The story's page answers for whatever its query asks; an event's page that is not kept
 * is answered by the story, opened at that event.
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
