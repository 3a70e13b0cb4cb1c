import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Door from '../publish/index.ts'
import { readFiles } from './readFiles.ts'

/** An engine at hand: its files, and its program. */
export interface Opened {
  readonly engine: Door.Engine
  readonly door: typeof Door
}

/** Opens the engine in a folder. */
export async function openEngine(folder: string): Promise<Opened> {
  const program = pathToFileURL(join(folder, 'publish.js')).href
  return { engine: readFiles(folder), door: (await import(program)) as typeof Door }
}
