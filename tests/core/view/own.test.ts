import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { openLink } from '../../../src/core/view/open.ts'
import {
  fitsLink,
  formatOwn,
  LONGEST_READ,
  LONGEST_TITLE,
  lineOf,
  OWN,
  readDraft,
  withOwn,
} from '../../../src/core/view/own.ts'
import { knownOf } from '../../../src/core/view/known.ts'
import { writeView } from '../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const ids = story.events.map(({ id }) => id)

const anyLine = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => lineOf(text, 60))
const anyOwn = fc.record({
  title: anyLine,
  steps: fc.array(fc.record({ event: fc.constantFrom(...ids), title: anyLine, text: anyLine }), {
    minLength: 1,
    maxLength: 12,
  }),
})

describe('a path of one’s own in a link', () => {
  test.prop([anyOwn])('comes back as it was made, whatever was written', (own) => {
    fc.pre(fitsLink(formatOwn(own)))
    const { view, problems } = openLink(story, writeView({ ...DEFAULT_VIEW, own }))
    expect(view.own).toEqual(own)
    expect(problems).toEqual([])
  })

  test.prop([fc.string({ unit: 'binary' })])('nothing that stands in it makes it throw', (text) => {
    const { view } = openLink(story, `own=${encodeURIComponent(`1/${lineOf(text, 4000)}`)}`)
    expect(view.own).toBeNull()
  })

  it('names its steps like any path, and a step opens with its event', () => {
    const own = `1/Mine/${ids[0]}//One/${ids[1]}/Second/Two`
    const { view, problems } = openLink(story, `path=own&step=2&own=${encodeURIComponent(own)}`)
    expect(problems).toEqual([])
    expect(view).toMatchObject({ path: OWN, step: 1, event: ids[1] })
    const path = withOwn(story, view.own).paths.at(-1)
    expect(path?.steps.map(({ title }) => title)).toEqual([story.events[0]?.title, 'Second'])
  })

  it('leaves out an event that the story does not have, and says so', () => {
    const { view, problems } = openLink(story, `own=1/Mine/nobody//x/${ids[0]}//y`)
    expect(view.own?.steps).toEqual([{ event: ids[0], title: '', text: 'y' }])
    expect(problems).toMatchObject([{ param: 'own', found: 'nobody', done: 'dropped' }])
  })

  it.each(['2/Mine/a//b', '1', `1/Mine/${'x'.repeat(LONGEST_READ)}`])(
    'is not taken where it is of another version, empty or too long',
    (own) => {
      const { view, problems } = openLink(story, `own=${own}`)
      expect(view.own).toBeNull()
      expect(problems.map(({ param }) => param)).toContain('own')
    },
  )

  it('goes into no link longer than servers take, however many bytes its letters have', () => {
    const step = (text: string) => ({ event: ids[0] ?? '', title: '', text })
    const queryOf = (text: string) =>
      writeView({ ...DEFAULT_VIEW, own: { title: '', steps: Array(12).fill(step(text)) } })
    expect(queryOf('x'.repeat(280))).toMatch(/^own=/)
    expect(queryOf('ї'.repeat(280))).toBe('')
    expect(queryOf('ї'.repeat(60)).length).toBeLessThan(8000)
  })

  test.prop([anyOwn])('is put aside as it was made, a path without a step as well', (own) => {
    const known = knownOf(story)
    expect(readDraft(formatOwn(own), known)).toEqual(own)
    const empty = { title: own.title, steps: [] }
    expect(readDraft(formatOwn(empty), known)).toEqual(empty)
    expect(readDraft('{"path":1}', known)).toBeNull()
  })

  it('is cut where a line is longer than a title may be, and loses what turns the direction', () => {
    expect(lineOf('a\u202Eb\nc  d', LONGEST_TITLE)).toBe('a b c d')
    expect(lineOf('x'.repeat(200), LONGEST_TITLE)).toHaveLength(LONGEST_TITLE)
  })
})
