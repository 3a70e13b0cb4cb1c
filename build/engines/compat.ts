import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The engines whose lowest versions are stated, each with the programs that it runs in. */
export const ENGINES = {
  'Chrome and Edge': ['chrome', 'chrome_android'],
  Firefox: ['firefox', 'firefox_android'],
  Safari: ['safari', 'safari_ios'],
} as const

export type Engine = keyof typeof ENGINES
/** The lowest version of each engine that has a feature; Infinity where none has. */
export type Since = Readonly<Record<Engine, number>>

interface Statement {
  readonly version_added: string | false | null
  readonly version_removed?: string | false
  readonly prefix?: string
  readonly alternative_name?: string
  readonly flags?: readonly unknown[]
}

interface Compat {
  readonly support: Readonly<Record<string, Statement | readonly Statement[] | undefined>>
}

/** A node of the compatibility data: what is under it, and what it says itself. */
export interface Node {
  readonly __compat?: Compat
  readonly [name: string]: Node | Compat | undefined
}

const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data')
const DATA = JSON.parse(readFileSync(file, 'utf8')) as Node

function isNode(part: Node | Compat | undefined, name: string): part is Node {
  return part !== undefined && name !== '__compat'
}

/** What is under a node by a name of its own. */
export function under(node: Node, name: string): Node | undefined {
  const part = Object.hasOwn(node, name) ? node[name] : undefined
  return isNode(part, name) ? part : undefined
}

/** The node at a path, such as `css`, `properties`, `gap`. */
export function nodeAt(...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, name) => node && under(node, name), DATA)
}

/** The names under a node. */
export function namesUnder(node: Node): string[] {
  return Object.keys(node).filter((name) => name !== '__compat')
}

function versionOf({ version_added: added, ...statement }: Statement, byPrefix: boolean): number {
  const isOther =
    (statement.flags !== undefined && statement.flags.length > 0) ||
    (statement.version_removed !== undefined && statement.version_removed !== false) ||
    (!byPrefix && (statement.prefix !== undefined || statement.alternative_name !== undefined))
  const number = typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN
  return isOther || Number.isNaN(number) ? Infinity : number
}

function lowestOf({ support }: Compat, programs: readonly string[], byPrefix: boolean): number {
  const each = programs.map((program) => {
    const said = support[program] ?? []
    const all: readonly Statement[] = Array.isArray(said) ? said : [said]
    return Math.min(...all.map((statement) => versionOf(statement, byPrefix)))
  })
  return Math.max(...each)
}

/** Since when each engine has what a node describes; null where the data say nothing. */
export function sinceOf(node: Node | undefined, byPrefix = false): Since | null {
  const compat = node?.__compat
  if (!compat) return null
  return mapEngines((programs) => lowestOf(compat, programs, byPrefix))
}

/** One value for each engine. */
export function mapEngines(value: (programs: readonly string[], engine: Engine) => number): Since {
  return {
    'Chrome and Edge': value(ENGINES['Chrome and Edge'], 'Chrome and Edge'),
    Firefox: value(ENGINES.Firefox, 'Firefox'),
    Safari: value(ENGINES.Safari, 'Safari'),
  }
}
