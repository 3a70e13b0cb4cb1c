import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { allFonts, FAMILY } from './previewFont.ts'
import { encodePng } from './previewImage.ts'

let started: Promise<void> | undefined

/** The rasteriser can be initialised only once per process. */
async function start(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  try {
    await initWasm(readFileSync(path))
  } catch (error) {
    if (!String(error).includes('Already initialized')) throw error
  }
}

/**
 * Renders an SVG as a PNG, without a browser. The same text gives the same bytes on every machine:
 * no system fonts are used.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  started ??= start()
  await started
  const resvg = new Resvg(svg, {
    font: { fontBuffers: allFonts(), defaultFontFamily: FAMILY, serifFamily: FAMILY },
  })
  const image = resvg.render()
  const png = encodePng(image.pixels, { width: image.width, height: image.height })
  image.free()
  resvg.free()
  return png
}
