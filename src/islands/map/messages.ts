import type { Arc } from '../../scene/map/arcs.ts'
import type { Mark, MarkEvent } from '../../scene/map/marks/mark.ts'

/** All words that the map shows or speaks, in the page's language. */
export interface MapMessages {
  /** Names the region: "Map of the events". */
  readonly map: string
  readonly zoomIn: string
  readonly zoomOut: string
  /** Label of the button that goes back to the opening view. */
  readonly home: string
  /** Labels of the button that shows the move buttons, and of those buttons. */
  readonly move: string
  readonly left: string
  readonly right: string
  readonly up: string
  readonly down: string
  readonly close: string
  /** Shown when the wheel is turned over the map without Ctrl. */
  readonly wheelHint: string
  /** Shown when one finger drags over the map. */
  readonly touchHint: string
  /** Label of a mark's button: "Kyiv: 9 strikes, 4 statements, 2 exchanges". */
  readonly mark: (mark: Mark) => string
  /** Label of the name of a line of calls: "3 calls: Trump – Putin, …". */
  readonly call: (arc: Arc) => string
  /** Heading of the list that a mark opens: "Washington". */
  readonly list: (mark: Mark) => string
  /** Small line of an event in a mark's list: its date, kind and, where it matters, place and standing. */
  readonly detail: (event: MarkEvent, mark: Mark) => string
  /** "No fixed place: 2 events". */
  readonly unplaced: (count: number, listed?: number) => string
  /** Small line of an unplaced event, given its id. */
  readonly when: (event: string) => string
  /** "500 km". */
  readonly kilometres: (km: number) => string
  /** A count of events as shown in a mark. */
  readonly count: (count: number) => string
  /** Link to an event's article in the page, for pages without scripts. */
  readonly href: (event: string) => string
}
