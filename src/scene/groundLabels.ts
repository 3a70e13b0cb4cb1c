import type { Candidate, Option } from './collide.ts'
import type { Ground, GroundName } from './ground.ts'
import { boxBeside, labelSize, type Label } from './labelBox.ts'
import { keepLast } from './keepLast.ts'
import { inStages, type Stages } from './layout.ts'
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
  const points = inStages(at, stages)
  const bare = { id, kind, text: name, at, gap: 'near', strong: false } as const
  const room = labelSize(bare, measure)
  const options = SIDES.map((side): Option<Label> => {
    const value = { ...bare, side }
    return { boxes: points.map((point) => boxBeside(point, value, room)), value }
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

interface Asked {
  readonly ground: Ground
  readonly place: readonly number[]
  readonly measure: MeasureText
}

const kept = keepLast<Asked, readonly Candidate<Label>[]>(
  (a, b) =>
    a.ground === b.ground &&
    a.measure === b.measure &&
    a.place.every((one, index) => one === b.place[index]),
)

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
  return kept({ ground, place, measure }, () => [
    ...candidatesOf(ground.countries, 'country', stages, measure),
    ...candidatesOf(ground.waters, 'water', stages, measure),
  ])
}
