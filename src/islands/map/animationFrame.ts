/** Draws at most once per animation frame, and only when asked. */
export interface Frames {
  readonly ask: () => void
  /** Cancels the request. */
  readonly stop: () => void
}

/** @param draw receives the time in ms; returns whether it wants another frame */
export function createFrames(draw: (time: number) => boolean): Frames {
  let frame = 0
  function ask(): void {
    frame ||= requestAnimationFrame((time) => {
      frame = 0
      if (draw(time)) ask()
    })
  }
  function stop(): void {
    cancelAnimationFrame(frame)
    frame = 0
  }
  return { ask, stop }
}
