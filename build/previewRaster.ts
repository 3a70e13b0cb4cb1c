import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createRaster, type Raster } from '../src/publish/preview/previewPng.ts'
import { previewFonts } from './readFonts.ts'

/** The rasteriser's code, from its package. */
export function rasterCode(): Uint8Array {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  return new Uint8Array(readFileSync(path))
}

let raster: Raster | undefined

/** Renders an SVG as a PNG in Node. */
export const toPng: Raster = (svg) => {
  raster ??= createRaster(rasterCode(), previewFonts())
  return raster(svg)
}
