import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentFeatures } from './documentFeatures.ts'
import type { Features } from './features.ts'
import { scriptFeatures } from './scriptFeatures.ts'
import { sheetFeatures } from './sheetFeatures.ts'

/** Pages of other kinds than the story's: of each kind one tells of all. */
const PAGES = ['index.html', 'corrections/index.html', 'teaching/index.html', '404.html']

/** Every feature that the files of a built site use. */
export function siteFeatures(folder: string): Features {
  const found: Features = new Map()
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  const files = [...assets, ...readdirSync(folder)]
  for (const name of files.filter((each) => each.endsWith('.css'))) sheetFeatures(text(name), found)
  for (const name of files.filter((each) => each.endsWith('.js'))) scriptFeatures(text(name), found)
  const there = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  for (const name of PAGES.filter((each) => there.has(each))) documentFeatures(text(name), found)
  return found
}
