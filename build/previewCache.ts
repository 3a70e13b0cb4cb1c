import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toPng } from './previewPng.ts'

/** Raised when the same SVG begins to give another picture. */
const EDITION = 1

/**
 * Pictures drawn before are kept in a folder by the hash of what they are drawn from, so that a build
 * after a change to the page alone draws none. The folder may be deleted at any time.
 */
export async function cachedPng(svg: string, folder: string): Promise<Uint8Array> {
  const name = createHash('sha256').update(`${EDITION}\n${svg}`).digest('hex')
  const path = join(folder, `${name}.png`)
  if (existsSync(path)) return readFileSync(path)
  const png = await toPng(svg)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, png)
  return png
}
