/**
 * The service worker: keeps a copy of one version of the site on the reader's device. A new version
 * takes over once no page of the old one is open, so that no page ever gets files of two versions.
 *
 * Nothing of the copy may fail an answer that could be given without it; and only what fits the plan is
 * kept.
 */
import { wayOf, type Way } from './answering.ts'
import { fits, isOfType } from './fitting.ts'
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

/** What `ask` gives, or null where the browser's storage refuses, is full or broken. */
async function attempt<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch {
    return null
  }
}

/** What is kept of a path in the copy of this version, or in any copy of ours. */
async function keptOf(path: string, names: readonly string[] = [NAME]): Promise<Response | null> {
  for (const name of names) {
    const found = await attempt(async () => (await caches.open(name)).match(addressOf(path)))
    if (found && isOfType(path, found)) return found
  }
  return null
}

async function copies(): Promise<readonly string[]> {
  const names = (await attempt(() => caches.keys())) ?? []
  return names.filter((name) => name.startsWith(copyPrefix(scope)))
}

/** Fetches what fits; past the browser's own cache where that has something else. */
async function fetchFitting(path: string): Promise<Response> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(addressOf(path), { cache })
    if (await fits(PLAN, path, response)) return response
  }
  throw new Error(`${path} is not what this version has.`)
}

async function keep(paths: readonly string[]): Promise<void> {
  const copy = await caches.open(NAME)
  await Promise.all(
    paths.map(async (path) => {
      if (!(await copy.match(addressOf(path))))
        await copy.put(addressOf(path), await fetchFitting(path))
    }),
  )
}

/** Takes out of the copy what does not fit. */
async function mend(): Promise<void> {
  const copy = await caches.open(NAME)
  await Promise.all(
    [...PLAN.core, ...PLAN.more].map(async (path) => {
      const kept = await copy.match(addressOf(path))
      if (kept && !(await fits(PLAN, path, kept))) await copy.delete(addressOf(path))
    }),
  )
}

/** Copies of versions no longer used by any page. */
async function clear(): Promise<void> {
  const old = (await copies()).filter((name) => name !== NAME)
  await Promise.all(old.map((name) => attempt(() => caches.delete(name))))
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

/** A redirect of a navigation has no status of its own: the browser follows it. */
function isAnswer(response: Response): boolean {
  return response.ok || response.type === 'opaqueredirect'
}

/**
 * The answer of the network if it is one, else what `otherwise` finds, else whatever the network said.
 */
async function orElse(
  ask: () => Promise<Response>,
  isGood: (response: Response) => boolean,
  otherwise: () => Promise<Response | null>,
): Promise<Response> {
  const response = await ask().catch((error: unknown) => ({ error }))
  if (response instanceof Response && isGood(response)) return response
  const found = await otherwise()
  if (found) return found
  if (response instanceof Response) return response
  throw response.error
}

function networkFirst(request: Request, way: Way & { from: 'network-first' }): Promise<Response> {
  return orElse(
    () => inTime(request),
    isAnswer,
    async () => {
      const kept = await keptOf(way.path)
      if (kept || way.otherwise === null || request.mode !== 'navigate') return kept
      return Response.redirect(addressOf(way.otherwise))
    },
  )
}

function anyCopy(request: Request, { path }: Way & { from: 'any-copy' }): Promise<Response> {
  return orElse(
    () => fetch(request),
    (response) => isOfType(path, response),
    async () => keptOf(path, await copies()),
  )
}

async function copyFirst(request: Request, way: Way & { from: 'copy-first' }): Promise<Response> {
  const { path } = way
  const kept = await keptOf(path)
  if (kept) return kept
  const fitting = await attempt(() => fetchFitting(path))
  if (!fitting) return anyCopy(request, { from: 'any-copy', path })
  const copy = fitting.clone()
  void attempt(async () => (await caches.open(NAME)).put(addressOf(path), copy))
  return fitting
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
  if (asked === 'mend') await attempt(mend)
  return { version: PLAN.version, isWhole: (await attempt(isWhole)) ?? false, done }
}

worker.addEventListener('install', (event) => event.waitUntil(keep(PLAN.core)))
worker.addEventListener('activate', (event) =>
  event.waitUntil(clear().then(() => worker.clients.claim())),
)
worker.addEventListener('fetch', (event) => {
  const way = wayOf(PLAN, scope, event.request)
  if (way.from === 'network-first') event.respondWith(networkFirst(event.request, way))
  if (way.from === 'copy-first') event.respondWith(copyFirst(event.request, way))
  if (way.from === 'any-copy') event.respondWith(anyCopy(event.request, way))
})
worker.addEventListener('message', (event) => {
  const { data, ports } = event
  const asked = (['version', 'keep-all', 'state', 'mend'] as const).find((one) => one === data)
  if (!asked) return
  event.waitUntil(answer(asked).then((said) => ports[0]?.postMessage(said)))
})
