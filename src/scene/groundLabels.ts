import type { Candidate, Option } from './collide.ts'
import type { Ground, GroundName } from './ground.ts'
import { labelBox, type Label } from './labelBox.ts'
import { inLayout, type Stages } from './layout.ts'
import type { MeasureText } from './textWidth.ts'

/** The lowest zoom at which names of each rank are written. */
const RANK_ZOOM = [0, 0, 2.5, 3.5, 4.5] as const

const SIDES = ['over', 'lower', 'higher'] as const

type Kind = 'country' | 'water'

function candidate(
  { id, at, name }: GroundName,
  kind: Kind,
  stages: Stages,
  measure: MeasureText,
): Candidate<Label> {
  const points = stages.map((stage) => inLayout(at, stage))
  const options = SIDES.map((side): Option<Label> => {
    const value = { id, kind, text: name, at, gap: 'near', strong: false, side } as const
    return { boxes: points.map((point) => labelBox(point, value, measure)), value }
  })
  return { options }
}

function candidatesOf(
  names: readonly GroundName[],
  kind: Kind,
  stages: Stages,
  measure: MeasureText,
) {
  return names
    .filter(({ rank }) => stages[0].camera.zoom >= (RANK_ZOOM[rank] ?? Infinity))
    .map((name) => candidate(name, kind, stages, measure))
}

interface Kept {
  readonly place: readonly number[]
  readonly measure: MeasureText
  readonly candidates: readonly Candidate<Label>[]
}

const kept = new WeakMap<Ground, Kept>()

/**
 * Where the names of countries and waters may stand; worked out anew only when the camera moves or
 * other fonts are used.
 */
export function groundCandidates(
  ground: Ground,
  stages: Stages,
  measure: MeasureText,
): readonly Candidate<Label>[] {
  const { camera, size } = stages[0]
  const place = [...camera.center, camera.zoom, size.width, size.height]
  const known = kept.get(ground)
  const isSame = known?.place.every((one, index) => one === place[index]) ?? false
  if (known && isSame && known.measure === measure) return known.candidates
  const candidates = [
    ...candidatesOf(ground.countries, 'country', stages, measure),
    ...candidatesOf(ground.waters, 'water', stages, measure),
  ]
  kept.set(ground, { place, measure, candidates })
  return candidates
}
