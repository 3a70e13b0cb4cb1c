/**
 * GitHub Pages lets a page be kept for ten minutes, and a reader may leave it open for a day: it then
 * asks for scripts under the names of the build that it came from. So a site that is published anew
 * goes on serving the files of the builds before it, by a list that each build passes to the next.
 */

/** The files in `assets/` of each build that is served, newest first. */
export interface Kept {
  readonly builds: readonly (readonly string[])[]
}

export const KEPT_FILE = 'assets/kept.json'

/** How many builds are served besides the newest: more pushes than that in ten minutes are rare. */
const EARLIER = 4

const NAME = /^[\w.-]+-[\w-]{8}\.(?:m?js|css|json|svg|png)$/

function isKept(value: unknown): value is Kept {
  const { builds } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>
  return (
    Array.isArray(builds) &&
    builds.every((files) => Array.isArray(files) && files.every((name) => typeof name === 'string'))
  )
}

/** Reads the list of a published site; what is no such list, or no name of a hashed file, is left out. */
export function readKept(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text)
    if (!isKept(value)) return { builds: [] }
    return { builds: value.builds.map((files) => files.filter((name) => NAME.test(name))) }
  } catch {
    return { builds: [] }
  }
}

/** The list after one more build. A build with the same files as the last is no new one. */
export function withBuild({ builds }: Kept, files: readonly string[]): Kept {
  const [last] = builds
  const own = files.filter((name) => NAME.test(name)).sort()
  const earlier = last?.join() === own.join() ? builds.slice(1) : builds
  return { builds: [own, ...earlier.slice(0, EARLIER)] }
}

/** Files of earlier builds that the newest does not have. */
export function missingFiles({ builds: [newest = [], ...earlier] }: Kept): string[] {
  return [...new Set(earlier.flat())].filter((name) => !newest.includes(name))
}
