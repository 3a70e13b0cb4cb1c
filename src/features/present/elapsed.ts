const SECOND = 1000

/** A duration as on a clock: "0:07", "12:40", "1:02:09". `ms` from 0. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND))
  const two = (number: number): string => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Reports the elapsed time every second; returns a function that stops it. */
export function countTime(elapsed: () => number, tell: (text: string) => void): () => void {
  const tick = (): void => tell(clockOf(elapsed()))
  const timer = setInterval(tick, SECOND)
  tick()
  return () => clearInterval(timer)
}
