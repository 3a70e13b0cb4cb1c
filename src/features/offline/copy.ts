/**
 * The copy of the site that the browser keeps for use without a network. Every call has an answer
 * where the browser refuses: a frame, a file, an old browser, storage that is off.
 */
import { copyPrefix, type Answer, type Asked } from '../../worker/plan.ts'

function containerOf(): ServiceWorkerContainer | null {
  try {
    // Reading it throws in a frame without an origin of its own.
    return window.isSecureContext ? (navigator.serviceWorker ?? null) : null
  } catch {
    return null
  }
}

/** The version that the build wrote into this page; null while developing and in a single file. */
export function pageVersion(): string | null {
  return document.documentElement.dataset['version'] ?? null
}

async function registrationOf(): Promise<ServiceWorkerRegistration | null> {
  return (
    (await containerOf()
      ?.getRegistration('./')
      .catch(() => undefined)) ?? null
  )
}

/**
 * The worker that keeps this page's version: while another page is open, a newer one waits, and the older
 * one could no longer fetch what its version had.
 */
async function workerOf(): Promise<ServiceWorker | null> {
  const { active = null, waiting = null } = (await registrationOf()) ?? {}
  const answer = waiting ? await ask(waiting, 'version') : null
  return answer?.version === pageVersion() ? waiting : active
}

/** Asks a worker something; null where it does not answer in `patience` ms. */
function ask(worker: ServiceWorker, asked: Asked, patience = 10_000): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const give = (answer: Answer | null): void => {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    const timer = setTimeout(() => give(null), patience)
    port1.onmessage = ({ data }: MessageEvent<Answer>) => give(data)
    worker.postMessage(asked, [port2])
  })
}

/** Calls when a version other than this page's lies ready and waits for this page to go. */
function watchFor(registration: ServiceWorkerRegistration, tell: () => void): void {
  const look = async (): Promise<void> => {
    const waiting = registration.waiting
    const answer = waiting ? await ask(waiting, 'version') : null
    if (answer && answer.version !== pageVersion()) tell()
  }
  const follow = (): void => {
    registration.installing?.addEventListener('statechange', () => void look())
  }
  registration.addEventListener('updatefound', follow)
  follow()
  void look()
}

/**
 * Begins to keep a copy. `tellNewer` is called when a newer version is ready; it is used when the last
 * page of the old one is closed or loaded anew.
 */
export async function startCopy(tellNewer: () => void): Promise<void> {
  const container = containerOf()
  if (!container || pageVersion() === null) return
  try {
    const options = { scope: './', updateViaCache: 'none' } as const
    watchFor(await container.register('./sw.js', options), tellNewer)
  } catch {
    // Refused: the page works as before, with a network.
  }
}

/** What is kept: nothing, the story, or all of the site. */
export type Kept = 'none' | 'story' | 'all'

/** What this browser has of the site just now; nothing where it keeps no copies. */
export async function whatIsKept(): Promise<Kept> {
  const worker = await workerOf()
  const answer = worker ? await ask(worker, 'state') : null
  if (!answer) return 'none'
  return answer.isWhole ? 'all' : 'story'
}

/** Keeps the rest of the site too; false where not all could be fetched within three minutes. */
export async function keepAll(): Promise<boolean> {
  const worker = await workerOf()
  const answer = worker ? await ask(worker, 'keep-all', 180_000) : null
  return answer?.done === true && answer.isWhole
}

/** Takes the copy and its worker off the device; false where the browser does not let go of it. */
export async function removeCopy(): Promise<boolean> {
  try {
    const registration = await registrationOf()
    if (!registration) return true
    const prefix = copyPrefix(registration.scope)
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
    await Promise.all(names.map((name) => caches.delete(name)))
    await registration.unregister()
    return true
  } catch {
    return false
  }
}
