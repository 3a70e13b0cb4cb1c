import { expect, test } from 'vitest'
import { fullPage } from '../../../src/features/embed/leaving.ts'
import { knownOf } from '../../../src/core/view/known.ts'
import { readView } from '../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { test as property } from '@fast-check/vitest'
import { anyView } from '../../fixtures/anyView.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

test('the full page of a frame that shows everything is the page itself', () => {
  expect(fullPage({ ...DEFAULT_VIEW, mode: 'embed' })).toBe('./')
})

property.prop([anyView(story)])('the full page is at the view of the frame', (view) => {
  const { mode, embed } = DEFAULT_VIEW
  const { view: opened } = readView(fullPage(view).slice(2), knownOf(story))
  expect(opened).toEqual({ ...view, mode, embed })
})
