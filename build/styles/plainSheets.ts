import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from './deferred.ts'

/** The style sheets of pages without scripts, besides the tokens. */
const SHEETS = [
  'ui/styles/base.css',
  'ui/document/card/article.css',
  'ui/document/card/card.css',
  'ui/document/card/claims.css',
  'ui/document/card/sources.css',
  'ui/styles/event.css',
]

/** The rules of pages without scripts, a sheet each, in their order; `root` is the project's folder. */
export function plainSheets(root: string): string[] {
  return SHEETS.map((path) => allRules(readFileSync(join(root, 'src', path), 'utf8')))
}
