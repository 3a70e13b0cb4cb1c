import type { Size } from './camera.ts'
import type { Arc } from './arcs.ts'
import { boxAround, placeBoxes, type Box, type Candidate, type Option } from './collide.ts'
import type { Ground } from './ground.ts'
import { groundCandidates } from './groundLabels.ts'
import { labelBox, type Label, type LabelSide } from './labelBox.ts'
import { inLayout, stagesOf, type Layout, type Stages } from './layout.ts'
import type { MeasureText } from './textWidth.ts'
import { countOf, type Mark } from './marks.ts'

type Bare = Omit<Label, 'side'>

/** The space available for labels, and the space they need. */
export interface LabelRoom {
  readonly layout: Layout
  /** Whether the shelf occupies a corner. */
  readonly hasShelf: boolean
  readonly measure: MeasureText
  /** What is to be kept free in a picture of this size, if not the corners of a map that is the only one. */
  readonly taken?: (size: Size) => readonly Box[]
}

/** Where to try a label, and how wide its text is. */
interface Trial {
  readonly stages: Stages
  readonly measure: MeasureText
}

/** Each side in turn, computed only if those before it were taken. */
function* optionsOf(
  bare: Bare,
  sides: readonly LabelSide[],
  { stages, measure }: Trial,
): Generator<Option<Label>> {
  const points = stages.map((stage) => inLayout(bare.at, stage))
  for (const side of sides) {
    const value = { ...bare, side }
    yield { boxes: points.map((point) => labelBox(point, value, measure)), value }
  }
}

function candidate(bare: Bare, sides: readonly LabelSide[], trial: Trial): Candidate<Label> {
  return { options: optionsOf(bare, sides, trial) }
}

/** Letters that the names of two towns may have together. */
const LONGEST = 22

/** "Kyiv", "Kyiv, Sumy", "Kyiv +3"; "Kyiv, …" for a count of what is around it too. */
export function markText({ towns, isAround }: Pick<Mark, 'towns' | 'isAround'>): string {
  if (isAround) return `${towns.join(', ')}, …`
  const all = towns.join(', ')
  const isShort = towns.length === 1 || (towns.length === 2 && all.length <= LONGEST)
  return isShort ? all : `${towns[0] ?? ''} +${towns.length - 1}`
}

const WEIGHT = { selected: 2, current: 1, past: 0 } as const

const AROUND = [
  'right',
  'left',
  'below',
  'above',
  'right-low',
  'right-high',
  'left-low',
  'left-high',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const

/**
 * Counts keep a fixed order, the fullest place first; ordered by their numbers, names would come
 * and go with time.
 */
function sizeOf(mark: Mark): number {
  return mark.count === undefined ? mark.events.length : 0
}

function markCandidates(marks: readonly Mark[], trial: Trial): Candidate<Label>[] {
  return marks
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state] || sizeOf(b) - sizeOf(a))
    .map((mark) => candidate(markLabel(mark), AROUND, trial))
}

function gapOf(mark: Mark): Label['gap'] {
  return countOf(mark) > 1 ? 'far' : 'near'
}

function markLabel(mark: Mark): Bare {
  const { id, at, state } = mark
  const strong = state === 'selected'
  return { id, kind: 'mark', text: markText(mark), at, gap: gapOf(mark), strong }
}

/** Shares of what is drawn of an arc: its middle, then to either side. */
const ARC_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7]

function arcCandidates(arcs: readonly Arc[], trial: Trial): Candidate<Label>[] {
  return arcs
    .flatMap(({ calls, line, progress }) => calls.map((call) => ({ ...call, line, progress })))
    .filter(({ from, to }) => from !== '' && to !== '')
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state])
    .map(({ event: id, from, to, line, progress, state }) => {
      const text = `${from} – ${to}`
      const options = ARC_SHARES.flatMap((share) => {
        const at = line[Math.round(share * progress * (line.length - 1))]
        if (!at) return []
        const strong = state === 'selected'
        const label = { id, kind: 'arc', text, at, gap: 'near', strong } as const
        return [...optionsOf(label, ['over'], trial)]
      })
      return { options }
    })
}

/** Half of the square that a mark keeps free of labels, CSS px. */
const MARK_HALF = { near: 11, far: 15 } as const

/** Boxes that labels must not cover. */
export function markBoxes(marks: readonly Mark[], layout: Layout): Box[] {
  return marks.map((mark) => {
    const side = 2 * MARK_HALF[gapOf(mark)]
    return boxAround(inLayout(mark.at, layout), side, side)
  })
}

/** Up to this width or height, CSS px, the controls lie in a row: see `map.css`. */
const NARROW = 560
const LOW = 160

/** What stands in the corners: controls, shelf and scale, as in `map.css`, CSS px. */
function cornerBoxes({ width, height }: Size, hasShelf: boolean): Box[] {
  const isNarrow = width <= NARROW
  const [right, bottom] = isNarrow || height <= LOW ? [120, 42] : [46, 141]
  const controls = { left: 0, top: 0, right, bottom }
  const scaleLeft = isNarrow ? 190 : width - 130
  const scale = { left: scaleLeft, top: height - 30, right: scaleLeft + 130, bottom: height }
  const shelf = { left: 0, top: height - 44, right: 190, bottom: height }
  return hasShelf ? [controls, scale, shelf] : [controls, scale]
}

/**
 * The labels that fit: of marks (selected first, then by number of events), of calls, then of
 * countries and waters by rank. None covers a mark or another label, and none is cut off.
 */
export function labelsOf(
  marks: readonly Mark[],
  arcs: readonly Arc[],
  ground: Ground,
  { layout, hasShelf, measure, taken }: LabelRoom,
): Label[] {
  const stages = stagesOf(layout)
  const trial = { stages, measure }
  const candidates = [
    ...markCandidates(marks, trial),
    ...arcCandidates(arcs, trial),
    ...groundCandidates(ground, stages, measure),
  ]
  const pictures = stages.map((stage) => ({
    size: stage.size,
    obstacles: [
      ...markBoxes(marks, stage),
      ...(taken?.(stage.size) ?? cornerBoxes(stage.size, hasShelf)),
    ],
  }))
  return placeBoxes(candidates, pictures)
}
