/** Work that is asked for at every frame and done less often. */
export interface Paced {
  /** Does it at once if none was done lately, else when that is over: then only what was asked for last. */
  readonly ask: (work: () => void) => void
  /** Forgets what was asked for and is not done. */
  readonly drop: () => void
}

/** @param gap ms from one piece of work to the next */
export function paced(gap: number): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let next: (() => void) | null = null

  const rest = (): void => {
    timer = undefined
    const work = next
    next = null
    if (!work) return
    timer = setTimeout(rest, gap)
    work()
  }
  return {
    ask: (work) => {
      next = work
      if (timer === undefined) rest()
    },
    drop: () => {
      next = null
    },
  }
}
