/** The browsers in which the page is tested; each stands for all that are built on its engine. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const
export type Engine = (typeof ENGINES)[number]

/** A place in the window, in CSS px. */
export type Point = readonly [x: number, y: number]

/** What runs in the page: it is sent as text, so it knows nothing but its arguments, which are JSON. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>

/** The little that every engine can be asked to do, in one way. */
export interface Driver {
  readonly engine: Engine
  /** Opens an address; resolves once it has loaded. */
  readonly open: (address: string) => Promise<void>
  /** Gives the page this much room, in CSS px. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** Runs a function in the page and gives back its result, which has to be JSON. */
  readonly run: <A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A) => Promise<R>
  /** Presses keys one after another, named as `KeyboardEvent.key` names them. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Moves the mouse to a point. */
  readonly point: (at: Point) => Promise<void>
  readonly click: (at: Point) => Promise<void>
  /** Presses the mouse at the first point, moves through the others and lets go at the last. */
  readonly drag: (...points: readonly Point[]) => Promise<void>
  /** Goes to another window of the page, counted from 0 in the order in which they were opened. */
  readonly toWindow: (index: number) => Promise<void>
  /** How many windows there are. */
  readonly windows: () => Promise<number>
  /** A picture of the window, as PNG. */
  readonly picture: () => Promise<Buffer>
  /** Closes its windows, and forgets what the page has kept. */
  readonly close: () => Promise<void>
}

/** A browser that runs, ready to be used again and again. */
export interface Launched {
  /** A window with a fresh profile. */
  readonly open: () => Promise<Driver>
  readonly quit: () => Promise<void>
}

/** What a test may ask of a browser before it starts. */
export interface Wishes {
  readonly lessMotion: boolean
  /** The reader's own colours in place of the page's; WebKit has no such mode. */
  readonly forcedColours: boolean
}
