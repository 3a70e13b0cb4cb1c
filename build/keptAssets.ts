/**
 * GitHub Pages lets a page be cached for ten minutes, and a reader may leave it open for a day: it
 * then requests scripts under the names of the build it came from. So a republished site keeps
 * serving the files of earlier builds, using a list that each build passes on to the next.
 */

/** The files in `assets/` of each build being served, newest first. */
export interface Kept {
  readonly builds: readonly (readonly string[])[]
}

export const KEPT_FILE = 'assets/kept.json'

/** How many builds are served besides the newest: more pushes in ten minutes are rare. */
const EARLIER = 4

const NAME = /^[\w.-]+-[\w-]{8}\.(?:m?js|css|json|svg|png)$/

function isKept(value: unknown): value is Kept {
  const { builds } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>
  return (
    Array.isArray(builds) &&
    builds.every((files) => Array.isArray(files) && files.every((name) => typeof name === 'string'))
  )
}

/**
 * Reads the list of a published site; leaves out anything that is not such a list or not a hashed
 * file name.
 */
export function readKept(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text)
    if (!isKept(value)) return { builds: [] }
    return { builds: value.builds.map((files) => files.filter((name) => NAME.test(name))) }
  } catch {
    return { builds: [] }
  }
}

/** The list after one more build. A build with the same files as the last does not count. */
export function withBuild({ builds }: Kept, files: readonly string[]): Kept {
  const [last] = builds
  const own = files.filter((name) => NAME.test(name)).sort()
  const earlier = last?.join() === own.join() ? builds.slice(1) : builds
  return { builds: [own, ...earlier.slice(0, EARLIER)] }
}

/** Files of earlier builds that are not in the newest. */
export function missingFiles({ builds: [newest = [], ...earlier] }: Kept): string[] {
  return [...new Set(earlier.flat())].filter((name) => !newest.includes(name))
}
