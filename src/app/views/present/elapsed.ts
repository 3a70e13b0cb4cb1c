const SECOND = 1000

/** A length of time as a clock shows it: "0:07", "12:40", "1:02:09". `ms` from 0. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND))
  const two = (number: number): string => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Tells every second how long it has been; gives back what ends it. */
export function countTime(since: () => number, tell: (text: string) => void): () => void {
  const tick = (): void => tell(clockOf(Date.now() - since()))
  const timer = setInterval(tick, SECOND)
  tick()
  return () => clearInterval(timer)
}
