import { isFileName } from '../core/model/read/reserved.ts'

/** What the template calls its story: its folder, its id and its package. */
const NAME = 'my-story'
/** The package that its files name, in place of the one at hand. It is a file: on no registry is one of ours. */
const PACKAGE = 'truceline-0.0.0.tgz'
/** Names that a story's folder may not have, for something else has them. */
const TAKEN = new Set(['kinds', 'schema', 'basemap', 'truceline'])

/** The id of a story in a folder of that name: lower-case words, joined by hyphens. */
export function idFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const id = (words ?? []).join('-').slice(0, 60).replace(/-$/, '')
  return id === '' || TAKEN.has(id) || !isFileName(id) ? NAME : id
}

/** Files whose names a package may not contain, by the names that they have in it. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore' }

/** The files of a new project from those of the template, under the names and with the version that it is given. */
export function projectFiles(
  template: ReadonlyMap<string, Uint8Array>,
  { id, version }: { readonly id: string; readonly version: string },
): ReadonlyMap<string, string> {
  const decoder = new TextDecoder()
  const named = (text: string): string => text.replaceAll(NAME, id)
  return new Map(
    [...template].map(([path, bytes]) => [
      named(RENAMED[path] ?? path),
      named(decoder.decode(bytes)).replaceAll(PACKAGE, `truceline-${version}.tgz`),
    ]),
  )
}
