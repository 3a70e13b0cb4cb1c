import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { fromPiece, toPiece, type Piece } from '../../src/features/large/pieces.ts'
import { outlineStory } from '../../src/core/model/outline.ts'
import { manyEvents } from '../fixtures/manyEvents.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const { events } = outlineStory(manyEvents(400))

test.prop([fc.nat(events.length), fc.nat(events.length)])(
  'a run of events comes out of a piece as it went in, by way of JSON',
  (from, to) => {
    const run = events.slice(from, to)
    expect(fromPiece(JSON.parse(JSON.stringify(toPiece(run))) as Piece)).toEqual(run)
  },
)

it('spans of every kind come out as they went in', () => {
  const story = outlineStory(twoCalls())
  expect(fromPiece(toPiece(story.events))).toEqual(story.events)
})

it('what repeats is written once: a piece is much smaller than its events', () => {
  const [piece, plain] = [toPiece(events), events].map((one) => JSON.stringify(one).length)
  expect(piece).toBeLessThan((plain ?? 0) * 0.6)
})

it('a piece that was cut short is refused', () => {
  const piece = toPiece(events)
  expect(() => fromPiece({ ...piece, kind: { values: [], at: piece.kind.at } })).toThrow(
    'The outline lacks a value',
  )
})
