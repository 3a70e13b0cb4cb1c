import { describe, expect, it } from 'vitest'
import { PAPER } from '../../../src/features/handout/palette.ts'
import { contrast } from '../../../src/scene/shared/contrast.ts'

describe('the colours of paper', () => {
  it.each(['ink', 'muted', 'talks', 'words', 'force', 'people'] as const)(
    '%s is read on it, and on the water of the map, by a copier that knows only black',
    (name) => {
      expect(contrast(PAPER[name], PAPER.paper)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(PAPER[name], PAPER.sea)).toBeGreaterThanOrEqual(4.5)
    },
  )
})
