import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The folder of the package that a module belongs to: "…/node_modules/@scope/name"; null for our own. */
export function packageOf(id: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? null
}

/** Notes the packages whose code is in a bundle. */
export function notePackages(found: Set<string>): Plugin {
  return {
    name: 'truceline:packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          for (const id of Object.keys(chunk.modules)) {
            const folder = packageOf(id)
            if (folder !== null) found.add(folder)
          }
    },
  }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** What a package says of its licence, with the text that it brings. */
function noticeOf(folder: string): { readonly name: string; readonly text: string } {
  const {
    name,
    version,
    license = 'no licence named',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const files = readdirSync(folder).filter((one) =>
    /^(?:licen[cs]e|copying)\b/i.test(one.replace('_', '.')),
  )
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return { name, text: [`${name} ${version} (${license})`, ...texts].join('\n\n') }
}

/**
 * The licences of the packages whose code or files an engine holds, as a text, in the order of their names.
 *
 * @param folders the packages' folders; one that is not there is left out
 */
export function licencesOf(folders: Iterable<string>): string {
  const notices = [...new Set(folders)].filter((folder) => existsSync(folder)).map(noticeOf)
  const sorted = notices.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const head = 'This program holds code and files of others, under the licences below.'
  return `${[head, ...sorted.map(({ text }) => text)].join(`\n\n${'-'.repeat(79)}\n\n`)}\n`
}
