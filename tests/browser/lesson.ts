import type { Locator } from '@playwright/test'
import type { StoryPage } from './page.ts'

/** What the first steps of the guided path are called. */
export const TITLES = [
  'An offer from Jeddah',
  'Putin answers with questions',
  'The first call',
  'An order, as the Kremlin tells it',
] as const

/** The heading that a class reads. */
export function title({ page }: StoryPage): Locator {
  return page.locator('.present-title')
}
