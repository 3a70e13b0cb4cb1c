import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** All files below a folder, by their paths from there. */
export function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name)
        const inside = relative(folder, path).replaceAll(sep, '/')
        return [inside, new Uint8Array(readFileSync(path))] as const
      }),
  )
}
