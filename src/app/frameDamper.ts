/** Says which heights are worth telling a host. */
export interface Damper {
  /** The height, or null where the host knows it or had better not be told. */
  readonly next: (height: number) => number | null
  /** The reader did something: what comes next is no echo of the host's. */
  readonly forget: () => void
}

const ECHOES = 4

/**
 * Tells each change once, and never 0, which would hide the frame for good. Where giving one height makes
 * the host's page so narrow that another is asked for, and that the first again, the greater stays.
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
