/**
 * The service worker: keeps a copy of one version of the site on the reader's device. A new version
 * takes over once no page of the old one is open, so that no page ever gets files of two versions.
 */
import { wayOf, type Way } from './answering.ts'
import { copyName, copyPrefix, type Answer, type Asked, type Plan } from './plan.ts'

/**
 * The parts of a worker's global scope used in this file; the project's own types are those of a
 * page.
 */
interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void
}

interface Fetched extends Extendable {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', hear: (event: Extendable) => void): void
  addEventListener(type: 'fetch', hear: (event: Fetched) => void): void
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown> & Extendable) => void): void
}

/** Prepended to this script by the build. */
declare const PLAN: Plan

const worker = globalThis as unknown as WorkerScope
const { scope } = worker.registration
const NAME = copyName(scope, PLAN.version)

/** After this long without an answer, the device is taken to be offline. */
const PATIENCE = 4000

const addressOf = (path: string): string => new URL(path, scope).href

async function fetchAnew(path: string): Promise<Response> {
  const response = await fetch(addressOf(path), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

/**
 * The story's page of exactly this version: while a site is being published, the server may still
 * have the last one.
 */
async function ownPage(): Promise<Response> {
  const response = await fetchAnew('')
  const text = await response.clone().text()
  if (!text.includes(PLAN.version)) throw new Error('The page is of another version.')
  return response
}

async function keep(paths: readonly string[]): Promise<void> {
  const copy = await caches.open(NAME)
  await Promise.all(
    paths.map(async (path) => {
      if (await copy.match(addressOf(path))) return
      await copy.put(addressOf(path), await (path === '' ? ownPage() : fetchAnew(path)))
    }),
  )
}

/** Copies of versions no longer used by any page. */
async function clear(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(copyPrefix(scope)) && name !== NAME)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function inTime(request: Request): Promise<Response> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), PATIENCE)
  try {
    return await fetch(request, { signal: abort.signal })
  } finally {
    clearTimeout(timer)
  }
}

async function networkFirst(request: Request, way: Way & { from: 'network-first' }) {
  const copy = await caches.open(NAME)
  try {
    return await inTime(request)
  } catch (error) {
    const kept = await copy.match(addressOf(way.path))
    if (kept) return kept
    if (way.otherwise !== null && request.mode === 'navigate')
      return Response.redirect(addressOf(way.otherwise))
    throw error
  }
}

async function copyFirst(request: Request, way: Way & { from: 'copy-first' }): Promise<Response> {
  const copy = await caches.open(NAME)
  const kept = await copy.match(addressOf(way.path))
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await copy.put(addressOf(way.path), response.clone())
  return response
}

async function isWhole(): Promise<boolean> {
  const copy = await caches.open(NAME)
  const kept = new Set((await copy.keys()).map(({ url }) => url))
  return [...PLAN.core, ...PLAN.more].every((path) => kept.has(addressOf(path)))
}

async function answer(asked: Asked): Promise<Answer> {
  let done = true
  if (asked === 'keep-all')
    done = await keep([...PLAN.core, ...PLAN.more]).then(
      () => true,
      () => false,
    )
  return { version: PLAN.version, isWhole: await isWhole(), done }
}

worker.addEventListener('install', (event) => event.waitUntil(keep(PLAN.core)))
worker.addEventListener('activate', (event) =>
  event.waitUntil(clear().then(() => worker.clients.claim())),
)
worker.addEventListener('fetch', (event) => {
  const way = wayOf(PLAN, scope, event.request)
  if (way.from === 'network-first') event.respondWith(networkFirst(event.request, way))
  if (way.from === 'copy-first') event.respondWith(copyFirst(event.request, way))
})
worker.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data !== 'version' && data !== 'keep-all' && data !== 'state') return
  event.waitUntil(answer(data).then((said) => ports[0]?.postMessage(said)))
})
