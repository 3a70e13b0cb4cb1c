import type { Figure } from '../../core/model/claim.ts'

/** What figures of one unit are drawn to, from 0. */
export interface Scale {
  readonly unit: string
  /** The greatest figure; drawn at the full length. */
  readonly most: number
}

/** The scale for figures that can be compared: at least two, of one unit. */
export function scaleOf(figures: readonly (Figure | undefined)[]): Scale | null {
  const byUnit = new Map<string, number[]>()
  for (const figure of figures)
    if (figure) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure.value])
  const comparable = [...byUnit].find(([, values]) => values.length > 1)
  if (!comparable) return null
  const [unit, values] = comparable
  const most = Math.max(...values)
  return most > 0 ? { unit, most } : null
}
