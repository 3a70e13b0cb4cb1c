import { describe, expect, it } from 'vitest'
import { isAtStep } from '../../../src/core/view/atStep.ts'
import { goToStep } from '../../../src/core/view/guide.ts'
import { select, setCamera } from '../../../src/core/view/moves.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { readFolder } from '../../../src/cli/folder.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const story = outlineStory(read(readFolder(ROOT, 'march-2025')).story)
const [path] = story.paths
const step = goToStep(story, DEFAULT_VIEW, path?.id ?? '', 2)
const camera = { center: [30, 50], zoom: 6 } as const

describe('a view on a tour', () => {
  it('is at its step as it comes', () => {
    expect(step.path).toBe(path?.id)
    expect(isAtStep(story, step)).toBe(true)
  })

  it('is not once another event is selected, or either map has moved', () => {
    const other = story.events.find(({ id }) => id !== step.event)?.id ?? ''
    expect(isAtStep(story, select(story, step, other))).toBe(false)
    expect(isAtStep(story, setCamera(step, camera))).toBe(false)
    expect(isAtStep(story, { ...step, otherCamera: camera })).toBe(false)
  })

  it('is always off a tour', () => {
    expect(isAtStep(story, setCamera(DEFAULT_VIEW, camera))).toBe(true)
  })
})
