/** The clock for playback. Tests provide their own and advance it at will. */
export interface Ticker {
  /** Runs once, so many ms from now; returns a function that cancels it. */
  readonly after: (ms: number, run: () => void) => () => void
  /** Runs before the next paint, with the time in ms; returns a function that cancels it. */
  readonly nextFrame: (run: (time: number) => void) => () => void
}

/** Time as it passes for the reader. */
export const browserTicker: Ticker = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  nextFrame: (run) => {
    const frame = requestAnimationFrame(run)
    return () => cancelAnimationFrame(frame)
  },
}
