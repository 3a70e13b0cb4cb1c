import { expect, it } from 'vitest'
import { labelSize } from '../../../../src/scene/map/labels/labelBox.ts'
import type { Face, MeasureText } from '../../../../src/scene/shared/textWidth.ts'

const perLetter = (text: string, _: Face, size: number): number => text.length * size
const grown: MeasureText = Object.assign(
  (text: string, face: Face, size: number) => 2 * perLetter(text, face, size),
  { growth: 2 },
)

it.each(['mark', 'town', 'arc', 'country', 'water'] as const)(
  'a name of the kind %s that is drawn twice as large keeps twice the room of its words free',
  (kind) => {
    const label = { kind, text: 'Kyiv' }
    const [usual, large] = [perLetter, grown].map((measure) => labelSize(label, measure))
    const inset = kind === 'arc' ? 10 : 4
    expect(large?.width).toBeCloseTo(2 * ((usual?.width ?? 0) - inset) + inset)
    expect(large?.height).toBeCloseTo(2 * (usual?.height ?? 0))
  },
)
