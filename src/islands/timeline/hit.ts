import { ROW } from '../../scene/timeline/lanes.ts'
import type { Stretch } from '../../scene/timeline/spanBar.ts'
import type { Mark, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { xOf } from '../../scene/timeline/axis/timeScale.ts'
import { heldAt, type WindowPart } from './grips.ts'

/** CSS px from the top left of the timeline. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What is under a pointer. */
export type Hit =
  | { readonly part: 'mark'; readonly mark: Mark }
  /** The name or the line of a band. */
  | { readonly part: 'era'; readonly era: string }
  /** The axis or an empty stretch of the lanes. */
  | { readonly part: 'time' }
  /** The overview: an end of the window, its inside, or outside it. */
  | { readonly part: 'from' | 'to' | 'inside' | 'beside' }
  /** The head of the lens on the axis: its edges and what is between. Pressed, it is the axis. */
  | { readonly part: 'head'; readonly held: WindowPart }
  | { readonly part: 'nothing' }

/** How far beyond the plot a press still counts as one at its end. */
const MARGIN = 14

function isWithin({ x0, x1 }: Stretch, x: number): boolean {
  return x >= x0 && x <= x1
}

function markAt({ marks }: TimelineScene, { x, y }: Spot): Mark | undefined {
  const inRow = marks.filter((mark) => Math.abs(mark.y - y) <= ROW / 2)
  const own = inRow.find((mark) => isWithin(mark, x))
  if (own) return own
  return inRow.find(({ label, shown }) => shown && label && isWithin(label, x))
}

/** A window over the whole story has nothing to be moved: its inside is the axis. */
function overviewAt(scene: TimelineScene, x: number): Hit {
  const part = heldAt(scene, x)
  return part === 'inside' && scene.isWhole && !scene.lens ? { part: 'time' } : { part }
}

/** The upper two thirds of the axis over the lens, as high as a target; not where the playhead's time is. */
function headAt({ lens, scale, axis, thumbs }: TimelineScene, { x, y }: Spot): Hit | null {
  const isElsewhere =
    y > (axis.height * 2) / 3 || thumbs.some((one) => Math.abs(one.x - x) < MARGIN)
  if (!lens || isElsewhere) return null
  const held = heldAt({ window: { x0: xOf(scale, lens.from), x1: xOf(scale, lens.to) } }, x)
  return held === 'beside' ? null : { part: 'head', held }
}

/** The row of its name, from where band or name begins to where both have ended. */
function eraAt({ eras, axis, eraHeight }: TimelineScene, { x, y }: Spot): string | undefined {
  const row = Math.floor((y - axis.y - axis.height) / eraHeight)
  const inRow = eras.filter((era) => era.row === row)
  const own = inRow.find(({ named }) => isWithin(named, x)) ?? inRow.find((era) => isWithin(era, x))
  return own?.id
}

/** What a press at this position is meant for; in the overview of a whole story, it is the axis. */
export function hitAt(scene: TimelineScene, spot: Spot): Hit {
  const { plot, overview, axis, variant } = scene
  if (spot.x < plot.left - MARGIN || spot.x > plot.right + MARGIN) return { part: 'nothing' }
  if (variant === 'slim') return { part: 'time' }
  if (spot.y >= overview.y) return overviewAt(scene, spot.x)
  const head = headAt(scene, spot)
  if (head) return head
  const mark = markAt(scene, spot)
  if (mark) return { part: 'mark', mark }
  const era = eraAt(scene, spot)
  if (era !== undefined) return { part: 'era', era }
  return spot.y >= axis.y ? { part: 'time' } : { part: 'nothing' }
}
