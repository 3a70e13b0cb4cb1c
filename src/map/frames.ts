/** Draws at most once an animation frame, and only when asked. */
export interface Frames {
  readonly ask: () => void
  /** Takes back what was asked. */
  readonly stop: () => void
}

/** @param draw gets the time in ms; says whether it wants another frame */
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
