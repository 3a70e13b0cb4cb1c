// Keeps figures in README.md, between the marks <!-- name --> and <!-- /name -->.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/run.mjs'

const README = join(root, 'bench/README.md')

/** Puts figures in the place of those that stand between the marks of that name. */
export function keepFigures(name, figures) {
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  const text = readFileSync(README, 'utf8')
  if (!between.test(text)) throw new Error(`bench/README.md has no <!-- ${name} -->`)
  writeFileSync(
    README,
    text.replace(between, (_, begin, end) => `${begin}\n${figures}\n\n${end}`),
  )
  // As the check of formats wants its tables.
  spawnSync(process.execPath, [join(root, 'node_modules/oxfmt/bin/oxfmt'), README])
}
