import type { Candidate, Option } from './collide.ts'
import type { Ground, GroundName } from './ground.ts'
import { labelBox, type Label } from './labelBox.ts'
import { inLayout, type Stages } from './layout.ts'

/** The widest view at which a name of each rank is written. */
const RANK_ZOOM = [0, 0, 2.5, 3.5, 4.5] as const

const SIDES = ['over', 'lower', 'higher'] as const

type Kind = 'country' | 'water'

function candidate({ id, at, name }: GroundName, kind: Kind, stages: Stages): Candidate<Label> {
  const points = stages.map((stage) => inLayout(at, stage))
  const options = SIDES.map((side): Option<Label> => {
    const value = { id, kind, text: name, at, gap: 'near', strong: false, side } as const
    return { boxes: points.map((point) => labelBox(point, value)), value }
  })
  return { options }
}

function candidatesOf(names: readonly GroundName[], kind: Kind, stages: Stages) {
  return names
    .filter(({ rank }) => stages[0].camera.zoom >= (RANK_ZOOM[rank] ?? Infinity))
    .map((name) => candidate(name, kind, stages))
}

interface Kept {
  readonly place: readonly number[]
  readonly candidates: readonly Candidate<Label>[]
}

const kept = new WeakMap<Ground, Kept>()

/** Where the names of countries and waters may stand; worked out anew only when the camera moves. */
export function groundCandidates(ground: Ground, stages: Stages): readonly Candidate<Label>[] {
  const { camera, size } = stages[0]
  const place = [...camera.center, camera.zoom, size.width, size.height]
  const known = kept.get(ground)
  if (known?.place.every((one, index) => one === place[index])) return known.candidates
  const candidates = [
    ...candidatesOf(ground.countries, 'country', stages),
    ...candidatesOf(ground.waters, 'water', stages),
  ]
  kept.set(ground, { place, candidates })
  return candidates
}
