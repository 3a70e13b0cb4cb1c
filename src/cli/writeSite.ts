import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Published } from '../publish/index.ts'

/** What every site that was written here has, and hardly anything else. */
const SIGNS = ['index.html', 'sw.js', 'manifest.webmanifest']

function mayBeReplaced(folder: string): boolean {
  if (!existsSync(folder)) return true
  const names = readdirSync(folder)
  return names.length === 0 || SIGNS.every((name) => names.includes(name))
}

/**
 * Writes a site into a folder, in the place of the one that was there.
 *
 * @throws {Error} if the folder holds something else, which would be lost
 */
export function writeSite(folder: string, site: Published): void {
  if (!mayBeReplaced(folder))
    throw new Error(
      `${folder} holds other files than a site, and all of them would be lost. Name another folder with --out, or empty this one.`,
    )
  rmSync(folder, { recursive: true, force: true })
  for (const [path, bytes] of site) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}
