/** Decides which heights to report to a host. */
export interface Damper {
  /** The height, or null if the host knows it already or should not be told. */
  readonly next: (height: number) => number | null
  /** The reader did something, so the next change is not an echo of the host's. */
  readonly forget: () => void
}

const ECHOES = 4

/**
 * Reports each change once, and never 0, which would hide the frame for good. If granting one
 * height narrows the host's page so that another is requested, and that one leads back to the
 * first, the larger is kept.
 */
export function createDamper(): Damper {
  let told: number[] = []
  const isEcho = (height: number): boolean => {
    const last = told.slice(-ECHOES)
    const [first, second] = last
    return (
      last.length === ECHOES &&
      height === first &&
      height < (second ?? 0) &&
      last.every((one, index) => one === (index % 2 === 0 ? first : second))
    )
  }
  return {
    next: (height) => {
      if (!(height >= 1) || height === told.at(-1) || isEcho(height)) return null
      told = [...told.slice(1 - ECHOES), height]
      return height
    },
    forget: () => {
      told = told.slice(-1)
    },
  }
}
