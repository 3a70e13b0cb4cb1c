/** Work that is asked for at every frame and done less often. */
export interface Pace {
  /**
   * Does it at once if nothing was done lately, together with what was asked for last of each other name, in the order
   * in which the names came; else with a later call, or when no more calls come. So while frames go on it is done in
   * one of them, and never makes one of its own.
   */
  readonly ask: (name: string, work: () => void) => void
  /** Forgets what was asked for by this name and is not done. */
  readonly drop: (name: string) => void
}

/** @param gap ms from one piece of work to the next, and from the last call to what is left */
export function createPace(gap: number): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let done = -Infinity
  let asked = new Map<string, () => void>()

  const doAll = (): void => {
    const works = asked
    asked = new Map()
    if (works.size > 0) done = performance.now()
    for (const work of works.values()) work()
  }
  return {
    ask: (name, work) => {
      asked.set(name, work)
      clearTimeout(timer)
      if (performance.now() - done >= gap) doAll()
      else timer = setTimeout(doAll, gap)
    },
    drop: (name) => {
      asked.delete(name)
    },
  }
}
