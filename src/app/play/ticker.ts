/** Time as playing needs it. A test brings its own and lets it pass as it likes. */
export interface Ticker {
  /** Runs once, so many ms from now; gives back what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void
  /** Runs before the next picture is drawn, with the time in ms; gives back what calls it off. */
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
