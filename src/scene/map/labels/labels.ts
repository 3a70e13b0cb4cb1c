import type { Point, Size } from '../../shared/camera.ts'
import type { Arc } from '../arcs.ts'
import {
  placeBoxes,
  type Box,
  type Candidate,
  type Option,
  type Picture,
} from '../../shared/collide.ts'
import { fixedBoxes, type Fixtures } from './fixedBoxes.ts'
import type { BasemapLabels } from '../basemapLabels.ts'
import { basemapNameCandidates } from './basemapNames.ts'
import { boxBeside, labelBox, labelSize, linesTo, type Label, type LabelSide } from './labelBox.ts'
import { AROUND, LAST, OUT, OUT_LAST, OUTER } from './labelSides.ts'
import { cornerBoxes, gapOf, leaderLines, markBoxes } from './takenBoxes.ts'
import { inLayout, inStages, stagesOf, type Layout, type Stages } from '../layout.ts'
import type { MeasureText } from '../../shared/textWidth.ts'
import type { Mark } from '../marks/mark.ts'

type Bare = Omit<Label, 'side'>

/** The space available for labels, and the space they need. */
export interface LabelRoom {
  readonly layout: Layout
  /** Whether the list of unplaced events occupies a corner. */
  readonly hasUnplaced: boolean
  readonly measure: MeasureText
  /** The whole picture, where it is far wider than the layout: names without room go there. */
  readonly wide?: Layout | null
  /** The picture as it is drawn, where it stays so: names without room in the others go there. */
  readonly whole?: Layout | null
  /** What lies over one of two maps, if it is not the only one. */
  readonly fixtures?: Fixtures
}

/** Where to try a label, and how wide its text is. */
interface Trial {
  readonly stages: Stages
  readonly measure: MeasureText
}

/**
 * Each side in turn, computed only if those before it were taken.
 *
 * @param air how much of the room beside the words a name that has none to spare does without, CSS px
 */
function* optionsOf(
  bare: Bare,
  sides: readonly LabelSide[],
  { stages, measure }: Trial,
  air = 0,
): Generator<Option<Label>> {
  const points = inStages(bare.at, stages)
  const { width, height } = labelSize(bare, measure)
  const room = { width: width - air, height }
  for (const side of sides) {
    const value = { ...bare, side }
    const lines = points.flatMap((point) => linesTo(point, value))
    yield { boxes: points.map((point) => boxBeside(point, value, room)), lines, value }
  }
}

const WEIGHT = { selected: 2, current: 0, past: 0 } as const

/**
 * Counts keep a fixed order, the fullest place first; ordered by their numbers, names would come
 * and go with time.
 */
function sizeOf(mark: Mark): number {
  return mark.count === undefined ? mark.events.length : 0
}

/** What is selected first, then capitals, towns, and last what is no point at all. */
function rankOf({ state, isCapital, isArea }: Mark): number {
  return 4 * WEIGHT[state] + (isCapital ? 2 : 0) + (isArea ? 0 : 1)
}

/** A capital of so many events is one that the story is about. */
const MANY = 3

/** Whose name must not be lost; not by the numbers of a large story, with which names would come and go. */
function isMust({ state, isCapital, count, events }: Mark): boolean {
  return state === 'selected' || (isCapital && (count !== undefined || events.length >= MANY))
}

/** To both sides of a name's words together, CSS px: see `inset` in labelBox.ts. */
const AIR = 4

function* around(mark: Mark, trial: Trial): Generator<Option<Label>> {
  const bare = markLabel(mark)
  yield* optionsOf(bare, AROUND, trial)
  if (trial.stages.length > 1) {
    if (isMust(mark)) for (const gap of OUTER) yield* optionsOf({ ...bare, gap }, OUT, trial)
    return
  }
  // In the very picture none goes without as long as a line leads to it that strikes no other name or mark.
  for (const gap of LAST)
    yield* optionsOf({ ...bare, gap }, OUT_LAST, trial, mark.isCapital ? AIR : 0)
}

function markCandidates(marks: readonly Mark[], trial: Trial): Candidate<Label>[] {
  return marks.map((mark) => ({ options: around(mark, trial) }))
}

/** How many names that were lost are tried first. */
const TRIES = 4

/** How much is lost with names that find no room. */
function costOf(lost: readonly Mark[]): number {
  return lost.reduce((sum, mark) => sum + (1 + sizeOf(mark)) ** 2, 0)
}

/**
 * The names that must not be lost, placed before all others. Two capitals close together may have room for
 * both names only if the one that is hemmed in chooses first; of several orders that loses least is taken.
 */
function mustLabels(must: readonly Mark[], trial: Trial, pictures: readonly Picture[]): Label[] {
  const lostOf = (labels: readonly Label[]): Mark[] =>
    must.filter(({ id }) => !labels.some((label) => label.id === id))
  let best = placeBoxes(markCandidates(must, trial), pictures)
  for (const first of lostOf(best).slice(0, TRIES)) {
    const order = [first, ...must.filter((mark) => mark !== first)]
    const tried = placeBoxes(markCandidates(order, trial), pictures)
    if (costOf(lostOf(tried)) < costOf(lostOf(best))) best = tried
  }
  return best
}

function markLabel(mark: Mark): Bare {
  const { id, at, state, isCapital } = mark
  const strong = state === 'selected'
  const kind = isCapital || strong ? 'mark' : 'town'
  return { id, kind, text: mark.name, at, gap: gapOf(mark), strong }
}

/** Shares of what can be seen of a line: its middle, then to either side, at last near its ends. */
const ARC_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
/** Beside the line, and on it only where there is no room beside it. */
const ARC_SIDES = ['above', 'below', 'right', 'left', 'over'] as const

function isInside([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function* besideLine({ id, name, line, state }: Arc, trial: Trial): Generator<Option<Label>> {
  const [layout] = trial.stages
  const seen = line.filter((at) => isInside(inLayout(at, layout), layout.size))
  const strong = state === 'selected'
  for (const side of ARC_SIDES)
    for (const share of ARC_SHARES) {
      const at = seen[Math.round(share * (seen.length - 1))]
      if (!at) continue
      const label = { id, kind: 'arc', text: name, at, gap: 'line', strong } as const
      yield* optionsOf(label, [side], trial)
    }
}

function arcCandidates(arcs: readonly Arc[], trial: Trial): Candidate<Label>[] {
  return arcs
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state] || b.calls.length - a.calls.length)
    .map((arc) => ({ options: besideLine(arc, trial) }))
}

function boxesAt(labels: readonly Label[], stage: Layout, measure: MeasureText): Box[] {
  return labels.map((label) => labelBox(inLayout(label.at, stage), label, measure))
}

/** In which order marks are named: {@link rankOf}, then the fullest first. */
function ordered(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => rankOf(b) - rankOf(a) || sizeOf(b) - sizeOf(a))
}

/** The labels already placed, and with them those that fit beside them in this layout. */
function withMore(
  placed: readonly Label[],
  marks: readonly Mark[],
  arcs: readonly Arc[],
  basemapLabels: BasemapLabels,
  stages: Stages,
  { whole, hasUnplaced, measure, fixtures }: LabelRoom,
): Label[] {
  const isWhole = fixtures?.isWhole === true || stages[0] === whole
  const trial = { stages, measure }
  const known = new Set(placed.map(({ id }) => id))
  const around = (labels: readonly Label[]): Picture[] =>
    stages.map((stage) => ({
      size: stage.size,
      obstacles: [
        ...markBoxes(marks, stage),
        ...boxesAt(labels, stage, measure),
        ...(fixtures
          ? fixedBoxes({ ...fixtures, isWhole }, stage.size)
          : cornerBoxes(stage.size, hasUnplaced)),
      ],
      lines: [
        ...leaderLines(marks, stage),
        ...labels.flatMap((label) => linesTo(inLayout(label.at, stage), label)),
      ],
    }))
  const isNew = ({ id }: { readonly id: string }): boolean => !known.has(id)
  // A mark beyond the edge is not seen, and its name would speak for another.
  const isSeen = ({ at }: Mark): boolean => isInside(inLayout(at, stages[0]), stages[0].size)
  const order = ordered(marks.filter((mark) => isNew(mark) && isSeen(mark)))
  const first = [...placed, ...mustLabels(order.filter(isMust), trial, around(placed))]
  const candidates = [
    ...markCandidates(
      order.filter((mark) => !isMust(mark)),
      trial,
    ),
    ...arcCandidates(arcs.filter(isNew), trial),
    ...(placed.length > 0 ? [] : basemapNameCandidates(basemapLabels, stages, measure)),
  ]
  return [...first, ...placeBoxes(candidates, around(first)).filter(isNew)]
}

/**
 * The labels that fit: of the selected mark, of capitals, of other marks by number of events, of calls,
 * then of countries and waters by rank. None covers a mark or another label, and none is cut off. What is
 * placed in the layout stays where it is, whatever else has room in the wide picture and in the whole one.
 */
export function labelsOf(
  marks: readonly Mark[],
  arcs: readonly Arc[],
  basemapLabels: BasemapLabels,
  room: LabelRoom,
): Label[] {
  const { layout, wide, whole } = room
  const more = (placed: readonly Label[], stages: Stages): Label[] =>
    withMore(placed, marks, arcs, basemapLabels, stages, room)
  const placed = more([], stagesOf(layout))
  const beside = wide ? more(placed, stagesOf(wide)) : placed
  return whole ? more(beside, [whole]) : beside
}
