import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Published } from '../publish/index.ts'
import { Refusal } from './refusal.ts'

/** What every site that was written here has, and hardly anything else. */
const SIGNS = ['index.html', 'sw.js']
/** And besides these one of two: the second is of a site of several stories. */
const MORE_SIGNS = ['manifest.webmanifest', '.nojekyll']

function mayBeReplaced(folder: string): boolean {
  if (!existsSync(folder)) return true
  if (!statSync(folder).isDirectory())
    throw new Refusal(`${folder}: found a file; wanted a folder. Name another one with --out.`)
  const names = readdirSync(folder)
  const has = (name: string): boolean => names.includes(name)
  return names.length === 0 || (SIGNS.every(has) && MORE_SIGNS.some(has))
}

function writeFiles(folder: string, site: Published): void {
  for (const [path, bytes] of site) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

/**
 * Writes a site into a folder, in the place of the one that was there, which stays until the new one is whole.
 *
 * @throws {Refusal} if the folder holds something else, which would be lost
 */
export function writeSite(folder: string, site: Published): void {
  if (!mayBeReplaced(folder))
    throw new Refusal(
      `${folder} holds other files than a site, and all of them would be lost. Name another folder with --out, or empty this one.`,
    )
  mkdirSync(dirname(folder), { recursive: true })
  const beside = mkdtempSync(join(dirname(folder), '.truceline-'))
  const [next, last] = [join(beside, 'next'), join(beside, 'last')]
  try {
    writeFiles(next, site)
    if (existsSync(folder)) renameSync(folder, last)
    renameSync(next, folder)
  } finally {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder)
    rmSync(beside, { recursive: true, force: true })
  }
}
