import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { tally } from '../../../src/scene/shared/tally.ts'
import { passing } from '../../../src/scene/shared/visible.ts'
import { FILTERS } from '../../../src/core/view/filters.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const choices = {
  kinds: story.kinds.map(({ id }) => id),
  participants: story.actors.map(({ id }) => id),
  speakers: story.actors.map(({ id }) => id),
  actors: story.actors.map(({ id }) => id),
  places: story.places.map(({ id }) => id),
  statuses: ['undisputed', 'one-side', 'disputed', 'planned'],
  standings: ['stated', 'reported', 'alleged', 'denial', 'disputed'],
  dead: ['UA', 'RU'],
}

test.prop([anyView(story), fc.constantFrom(...FILTERS)])(
  'each choice of a filter is counted as if it alone were chosen',
  (view, filter) => {
    const counts = tally(story, view, filter)
    for (const id of choices[filter]) {
      const alone = { ...view, [filter]: [id] }
      expect(counts.get(id) ?? 0).toBe(story.events.filter(passing(story, alone)).length)
    }
  },
)
