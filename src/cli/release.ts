import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseIn, type Release } from '../session/story/release.ts'

/** What the project's own CITATION.cff says about its release; nulls if there is no such file. */
export function releaseOf(root: string): Release {
  const file = join(root, 'CITATION.cff')
  return releaseIn(existsSync(file) ? readFileSync(file, 'utf8') : '')
}
