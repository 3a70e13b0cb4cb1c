import type { Candidate, Option } from '../../shared/collide.ts'
import type { BasemapLabels, BasemapName } from '../basemapLabels.ts'
import { boxBeside, labelSize, type Label } from './labelBox.ts'
import { keepLast } from '../../shared/keepLast.ts'
import { inStages, type Stages } from '../layout.ts'
import type { MeasureText } from '../../shared/textWidth.ts'

/** The lowest zoom at which names of each rank are written. */
const RANK_ZOOM = [0, 0, 2.5, 3.5, 4.5] as const

const SIDES = ['over', 'lower', 'higher'] as const

type Kind = 'country' | 'water'

function candidate(
  { id, at, name }: BasemapName,
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
  names: readonly BasemapName[],
  kind: Kind,
  stages: Stages,
  measure: MeasureText,
) {
  return names
    .filter(({ rank }) => stages[0].camera.zoom >= (RANK_ZOOM[rank] ?? Infinity))
    .map((name) => candidate(name, kind, stages, measure))
}

interface Asked {
  readonly basemapLabels: BasemapLabels
  readonly place: readonly number[]
  readonly measure: MeasureText
}

const kept = keepLast<Asked, readonly Candidate<Label>[]>(
  (a, b) =>
    a.basemapLabels === b.basemapLabels &&
    a.measure === b.measure &&
    a.place.every((one, index) => one === b.place[index]),
)

/**
 * Where the names of countries and waters may stand; worked out anew only when the camera moves or
 * other fonts are used.
 */
export function basemapNameCandidates(
  basemapLabels: BasemapLabels,
  stages: Stages,
  measure: MeasureText,
): readonly Candidate<Label>[] {
  const { camera, size } = stages[0]
  const place = [...camera.center, camera.zoom, size.width, size.height]
  return kept({ basemapLabels, place, measure }, () => [
    ...candidatesOf(basemapLabels.countries, 'country', stages, measure),
    ...candidatesOf(basemapLabels.waters, 'water', stages, measure),
  ])
}
