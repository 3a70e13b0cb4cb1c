// Which tests run a file of the sources: those that import it, at whatever distance.
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Imports of values, later ones too. Those of types are erased and run nothing. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'\n;]*(?:\n[^'\n;]*)*?\bfrom\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'/g

/** For a file, all that lead to it by imports, near first, itself among them. */
export function importersOf(root, files) {
  const importers = new Map()
  for (const file of files)
    for (const [, now, later] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const path = posix.join(posix.dirname(file), now ?? later)
      importers.set(path, [...(importers.get(path) ?? []), file])
    }
  return (file) => {
    const reached = new Set([file])
    for (const one of reached) for (const next of importers.get(one) ?? []) reached.add(next)
    return [...reached]
  }
}

/** How near a test is to a file: its own, one of its room, one of the pure rooms, or one of the page. */
function nearness(file) {
  const own = file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts')
  const room = posix.dirname(own)
  return (test) => {
    if (test === own) return 0
    if (test.startsWith(`${room}/`)) return 1
    return /^tests\/(?:core|scene|text|io|store)\//.test(test) ? 2 : 3
  }
}

/** The tests that reach a file, at most so many, in groups that are asked one after the other: near first. */
export function testsOf(file, reaching, most) {
  const rank = nearness(file)
  const tests = reaching(file)
    .filter((one) =>
      /^tests\/(?!browser|cross|data|build|publish|cli)\w+\/.*\.test\.tsx?$/.test(one),
    )
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
  const groups = [0, 1, 2, 3].map((one) => tests.filter((test) => rank(test) === one))
  return groups.filter((group) => group.length > 0)
}
