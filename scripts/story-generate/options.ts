import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Wish } from './story.ts'

export interface Options extends Wish {
  /** Absolute; outside `data/`. */
  readonly folder: string
}

/** What was wrong with the options, as a line for the terminal. */
export type Refusal = { readonly refusal: string }

const USAGE = 'npm run story:generate -- --events 100000 --seed 1 [--folder .cache/my-story]'
const MOST_EVENTS = 1_000_000
const MOST_SEED = 4_294_967_295

function refuse(found: string, wanted: string): Refusal {
  return { refusal: `${found}: wanted ${wanted}.\n  ${USAGE}` }
}

function wholeNumber(name: string, text: string, least: number, most: number): number | Refusal {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  return refuse(`--${name} is "${text}"`, `a whole number from ${least} to ${most}`)
}

function isInside(folder: string, parent: string): boolean {
  const way = relative(parent, folder)
  return way === '' || !(way.startsWith('..') || resolve(way) === way)
}

function parse(args: readonly string[]) {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
  const options = { events: text('10000'), seed: text('1'), folder: text('') }
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    return refuse(said, '--events, --seed and --folder alone, each with its value')
  }
}

/** Reads the options of `npm run story:generate`; each refusal says what was wanted. */
export function readOptions(args: readonly string[], root: string): Options | Refusal {
  const given = parse(args)
  if ('refusal' in given) return given
  const events = wholeNumber('events', given.events, 1, MOST_EVENTS)
  if (typeof events !== 'number') return events
  const seed = wholeNumber('seed', given.seed, 0, MOST_SEED)
  if (typeof seed !== 'number') return seed
  const folder = resolve(root, given.folder || `.cache/story-${events}-${seed}`)
  if (isInside(folder, join(root, 'data')))
    return refuse(`--folder lies in data/`, 'another folder: an invented story is never published')
  return { events, seed, folder }
}
