import type { Locator } from '@playwright/test'
import { curatedSteps, type StoryPage } from './page.ts'

/** What the steps of the tour are called through which the tests walk, as the story has them. */
export const TITLES: readonly string[] = curatedSteps('two-calls')

/** The title of a step, from 0. */
export function titleOf(step: number): string {
  const found = TITLES[step]
  if (found === undefined) throw new Error(`The tour has no step ${step}`)
  return found
}

/** The heading that a class reads. */
export function title({ page }: StoryPage): Locator {
  return page.locator('.present-title')
}
