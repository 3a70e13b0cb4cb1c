/** Work that is asked for at every frame and done less often. */
export interface Pace {
  /**
   * Does it at once if nothing was done lately, else when that is over: then what was asked for last of each name, in
   * the order in which the names came.
   */
  readonly ask: (name: string, work: () => void) => void
  /** Forgets what was asked for by this name and is not done. */
  readonly drop: (name: string) => void
}

/** @param gap ms from one piece of work to the next */
export function createPace(gap: number): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = new Map<string, () => void>()

  const rest = (): void => {
    timer = undefined
    if (asked.size === 0) return
    const works = asked
    asked = new Map()
    timer = setTimeout(rest, gap)
    for (const work of works.values()) work()
  }
  return {
    ask: (name, work) => {
      asked.set(name, work)
      if (timer === undefined) rest()
    },
    drop: (name) => {
      asked.delete(name)
    },
  }
}
