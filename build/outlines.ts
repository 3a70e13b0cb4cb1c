import { readFileSync } from 'node:fs'
import { decodeOutlines, type Outlines, type OutlinesFile } from '../src/publish/outlines.ts'

const FILE = new URL('../data/basemap/outlines.json', import.meta.url)

let outlines: Outlines | undefined

/** The outlines of the project, read once. */
export function countryOutlines(): Outlines {
  outlines ??= decodeOutlines(JSON.parse(readFileSync(FILE, 'utf8')) as OutlinesFile)
  return outlines
}
