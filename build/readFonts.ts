import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFonts, type Fonts } from '../src/publish/preview/previewFont.ts'

/** The bytes of a file of the previews' font, from its package: a folder for each weight. */
export function fontFile(file: string): Uint8Array {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@expo-google-fonts/source-serif-4/package.json'))
  const weight = /_(.+)\.ttf$/.exec(file)?.[1] ?? ''
  return new Uint8Array(readFileSync(join(folder, weight, file)))
}

let fonts: Fonts | undefined

/** The fonts of the previews, read once. */
export function previewFonts(): Fonts {
  fonts ??= readFonts(fontFile)
  return fonts
}
