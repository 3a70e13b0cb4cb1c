import type { Source } from './source.ts'

/** How well an event is sourced, weakest first. */
export const SOURCE_GRADES = ['thin', 'adequate', 'strong'] as const
export type SourceGrade = (typeof SOURCE_GRADES)[number]

/** Copies of one agency's report, or pages of one publisher, count as one report. */
function reportOf({ copyOf, publisher }: Source): string {
  return copyOf ?? publisher
}

/** Whether the outlet is on neither side and does not merely rewrite others. */
function standsApart({ stance }: Source): boolean {
  return stance === 'independent' || stance === 'public' || stance === undefined
}

/**
 * How well the event is sourced, by one rule: `adequate` if at least two separate reports cover it,
 * one of them by an outlet on neither side; `strong` if two such reports were seen as whole pages;
 * otherwise `thin`. Excerpts alone are never strong.
 */
export function gradeOf(sources: readonly Source[]): SourceGrade {
  const usable = sources.filter(({ stance }) => stance !== 'rewrite')
  const reports = new Set(usable.map(reportOf))
  const read = usable.filter(({ seen }) => seen === 'page')
  if (reports.size < 2 || !usable.some(standsApart)) return 'thin'
  const isStrong = new Set(read.map(reportOf)).size >= 2 && read.some(standsApart)
  return isStrong ? 'strong' : 'adequate'
}
