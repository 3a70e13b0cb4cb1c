import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { allFonts, FAMILY, type Fonts } from './previewFont.ts'
import { encodePng } from './previewImage.ts'

/** Draws an SVG as a PNG. */
export type Raster = (svg: string) => Promise<Uint8Array>

let started: Promise<void> | undefined

/** The rasteriser can be initialised only once per process. */
async function start(wasm: Uint8Array): Promise<void> {
  try {
    await initWasm(new Uint8Array(wasm))
  } catch (error) {
    if (!String(error).includes('Already initialized')) throw error
  }
}

/**
 * Renders SVG as PNG, without a browser's help. The same text gives the same bytes on every machine:
 * no system fonts are used.
 *
 * @param wasm of `@resvg/resvg-wasm`
 */
export function createRaster(wasm: Uint8Array, fonts: Fonts): Raster {
  return async (svg) => {
    started ??= start(wasm)
    await started
    const resvg = new Resvg(svg, {
      font: { fontBuffers: allFonts(fonts), defaultFontFamily: FAMILY, serifFamily: FAMILY },
    })
    const image = resvg.render()
    const png = encodePng(image.pixels, { width: image.width, height: image.height })
    image.free()
    resvg.free()
    return png
  }
}
