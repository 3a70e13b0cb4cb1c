// npm run keep:assets [-- folder]   puts beside a new build the scripts of the builds before it, taken
// from the site as it is published now, so that pages still open find what they ask for. Whatever goes
// wrong with that, the new build is left as it is: it can be published.
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importModule, root } from './run.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'dist'))
const { KEPT_FILE, missingFiles, readKept, withBuild } = await importModule('build/keptAssets.ts')
const { readSite } = await importModule('src/cli/folder.ts')
const { url } = readSite(root)

async function published(path) {
  const answer = await fetch(new URL(path, url), { signal: AbortSignal.timeout(30_000) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Whether the file could be had. */
async function keep(name) {
  try {
    writeFileSync(join(folder, 'assets', name), await published(`assets/${name}`))
    return true
  } catch (error) {
    console.error(`Not kept: ${error.message}`)
    return false
  }
}

const before = url === '' ? '' : await published(KEPT_FILE).then(String, () => '')
const kept = withBuild(readKept(before), readdirSync(join(folder, 'assets')))
const wanted = missingFiles(kept)
const had = await Promise.all(wanted.map(keep))
const lost = new Set(wanted.filter((_, index) => !had[index]))
const builds = kept.builds.map((files) => files.filter((name) => !lost.has(name)))
writeFileSync(join(folder, KEPT_FILE), JSON.stringify({ builds }))
console.log(
  before === ''
    ? 'No earlier build was found; this is the first.'
    : `${had.filter(Boolean).length} files of ${kept.builds.length - 1} earlier builds kept`,
)
