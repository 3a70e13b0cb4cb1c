import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Raster } from '../publish/preview/previewPng.ts'

/** Incremented when the same SVG would give a different picture. */
const EDITION = 2

/**
 * Keeps pictures in a folder under the hash of their input, so that a build after a change to the page only
 * draws none. The folder may be deleted at any time.
 */
export function keptIn(folder: string, draw: Raster): Raster {
  return async (svg) => {
    const name = createHash('sha256').update(`${EDITION}\n${svg}`).digest('hex')
    const path = join(folder, `${name}.png`)
    if (existsSync(path)) return new Uint8Array(readFileSync(path))
    const png = await draw(svg)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, png)
    return png
  }
}
