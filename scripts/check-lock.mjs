// Fails when package-lock.json would not install everywhere: an optional package (the builds of a
// native tool for other systems) that is named but missing, or a recorded download address.
import { readFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const { packages } = JSON.parse(readFileSync(path, 'utf8'))

function isLocked(from, name) {
  const folders = from.split('/node_modules/')
  return (
    folders.some((_, depth) => {
      const base = folders.slice(0, folders.length - depth).join('/node_modules/')
      return packages[`${base ? `${base}/` : ''}node_modules/${name}`]
    }) || packages[`node_modules/${name}`]
  )
}

const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(from, name))
    .map(
      (name) =>
        `${from || 'the project'} needs ${name}, which the lock lacks: pin an older version`,
    ),
)
const addresses = Object.entries(packages)
  .filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
  .map(([name]) => `${name} records a download address: set omit-lockfile-registry-resolved=true`)

for (const problem of [...missing, ...addresses]) console.error(`package-lock.json: ${problem}`)
process.exitCode = missing.length + addresses.length > 0 ? 1 : 0
