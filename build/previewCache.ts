import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toPng } from './previewRaster.ts'

/** Incremented when the same SVG would give a different picture. */
const EDITION = 2

/**
 * Caches pictures in a folder under the hash of their input, so that a build after a change to the
 * page only draws none. The folder may be deleted at any time.
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
