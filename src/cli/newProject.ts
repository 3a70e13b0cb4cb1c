import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { folderIn, PARTS } from '../publish/engine.ts'
import { Refusal } from './refusal.ts'
import { idFrom, projectFiles } from './template.ts'

/** What `truceline new` is asked. */
export interface NewRequest {
  /** The folder that is written, in full. */
  readonly folder: string
  /** From where it is asked. */
  readonly cwd: string
  /** The engine's files. */
  readonly engine: ReadonlyMap<string, Uint8Array>
  readonly say: (line: string) => void
}

/** What a folder may hold already: a repository that was begun for it. */
const NO_MATTER = new Set(['.git', '.DS_Store'])
/** So many names tell what a folder is. */
const MOST_NAMED = 3

function refuseIfFull(folder: string, shown: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory())
    throw new Refusal(
      `${shown}: found a file; wanted an empty folder. Name another one: truceline new my-story`,
    )
  const names = readdirSync(folder)
    .filter((name) => !NO_MATTER.has(name))
    .sort()
  if (names.length === 0) return
  const list = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '')
  throw new Refusal(
    `${shown}: found ${list}; wanted an empty folder. Name another one: truceline new my-story`,
  )
}

/**
 * Writes a small project into a folder: a story, its settings, and what publishes it.
 *
 * @throws {Refusal} if the folder holds anything
 */
export function newProject({ folder, cwd, engine, say }: NewRequest): void {
  const shown = relative(cwd, folder) || '.'
  refuseIfFull(folder, shown)
  const version = new TextDecoder().decode(engine.get(PARTS.version)).trim()
  const id = idFrom(basename(folder))
  for (const [path, text] of projectFiles(folderIn(engine, PARTS.template), { id, version })) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  // A shell reads a name with anything but these as more than one word.
  const quoted = /^[\w./\\:-]+$/.test(shown) ? shown : `"${shown}"`
  const enter = shown === '.' ? '' : `cd ${quoted}, then `
  say(`A story to start from is in ${join(shown, 'data', id)}. Next: ${enter}read README.md.`)
}
