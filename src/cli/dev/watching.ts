import { existsSync, watch, type FSWatcher } from 'node:fs'

/** What is watched: a folder with all below it, or only the files in it that have one of these names. */
export interface Watched {
  readonly folder: string
  readonly names?: ReadonlySet<string>
}

/** What tells of changes. */
export interface Watching {
  /** Watches these places, and no longer those before. */
  readonly follow: (places: readonly Watched[]) => void
  readonly stop: () => void
}

/** Editors write a file in several steps, and often several files. */
const REST = 80

function watchersOf({ folder, names }: Watched, tell: () => void): FSWatcher[] {
  if (!existsSync(folder)) return []
  const watcher = watch(folder, { recursive: names === undefined }, (_, name) => {
    if (names === undefined || name === null || names.has(name)) tell()
  })
  // A folder that is removed is told of by the one that holds it.
  watcher.on('error', () => watcher.close())
  return [watcher]
}

/** Tells, once it rests, that something was written. */
export function watching(tell: () => void): Watching {
  let timer: NodeJS.Timeout | undefined
  let watchers: readonly FSWatcher[] = []
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tell, REST)
  }
  const follow = (places: readonly Watched[]): void => {
    const before = watchers
    watchers = places.flatMap((place) => watchersOf(place, soon))
    for (const watcher of before) watcher.close()
  }
  return {
    follow,
    stop: () => {
      clearTimeout(timer)
      follow([])
    },
  }
}
