import type { Source } from '../src/core/model/source.ts'

/** The answer from one address. */
export type Answer =
  | {
      readonly status: number
      /** Where it led, if elsewhere. */
      readonly to?: string
    }
  /** Why there was no answer: "timeout", "ENOTFOUND". */
  | { readonly failed: string }

/** The answers from all of a story's addresses on one day, by source id. */
export interface Answers {
  readonly asked: string
  readonly answers: Readonly<Record<string, Answer>>
}

export interface AskOptions {
  /** Day of asking, "2026-11-29". */
  readonly day: string
  /** Milliseconds between two requests; only one runs at a time. */
  readonly pause: number
  /** Milliseconds after which an address counts as silent. */
  readonly patience: number
  readonly fetch: typeof fetch
  /** Called after each answer. */
  readonly onAnswer?: (source: Source, answer: Answer) => void
}

/** Identifies the client, so that a host can recognise and refuse it. */
const AGENT = 'Truceline-check-sources/1 (asks whether cited pages are still there; one at a time)'

/** Some hosts refuse HEAD requests. */
const HEAD_REFUSED = new Set([403, 405, 501])

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  const { cause } = error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return typeof code === 'string' ? code : error.message
}

async function askOnce(url: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  const { fetch: ask, patience } = options
  try {
    const response = await ask(url, {
      method,
      redirect: 'follow',
      headers: { 'user-agent': AGENT, accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return {
      status: response.status,
      ...(response.redirected && response.url !== url && { to: response.url }),
    }
  } catch (error) {
    return { failed: reasonOf(error) }
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/**
 * Checks whether every source address still answers: one after the other with a pause between,
 * using HEAD if the host allows it. Never throws for an address that does not answer.
 */
export async function askSources(
  sources: readonly Source[],
  options: AskOptions,
): Promise<Answers> {
  const answers: Record<string, Answer> = {}
  for (const [at, source] of sources.entries()) {
    if (at > 0) await sleep(options.pause)
    let answer = await askOnce(source.url, 'HEAD', options)
    if ('status' in answer && HEAD_REFUSED.has(answer.status)) {
      await sleep(options.pause)
      answer = await askOnce(source.url, 'GET', options)
    }
    answers[source.id] = answer
    options.onAnswer?.(source, answer)
  }
  return { asked: options.day, answers }
}

/** A line for an address that did not answer with an existing page; null for one that did. */
export function complaint(source: Source, answer: Answer): string | null {
  if ('failed' in answer) return `${source.id}: ${source.url} did not answer (${answer.failed})`
  if (answer.status >= 400) return `${source.id}: ${source.url} answered ${answer.status}`
  return null
}
