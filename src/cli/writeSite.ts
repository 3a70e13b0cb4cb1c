import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Published } from '../publish/index.ts'

/** Writes a site into a folder in the place of what was there. */
export function writeSite(folder: string, site: Published): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, bytes] of site) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}
