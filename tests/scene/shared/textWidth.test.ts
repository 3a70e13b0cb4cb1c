import { describe, expect, it } from 'vitest'
import { FACES, roomForText } from '../../../src/scene/shared/textWidth.ts'

describe('room for words', () => {
  it('grows with the text, its size, its letters and its weight', () => {
    const room = (text: string, size = 13) => roomForText(text, FACES.plain, size)
    expect(room('Kyiv')).toBeLessThan(room('Washington'))
    expect(room('Oslo', 12)).toBeLessThan(room('Oslo', 24))
    expect(room('ili')).toBeLessThan(room('MWM'))
    expect(room('Kyiv')).toBeLessThan(roomForText('Kyiv', FACES.semibold, 13))
  })

  it('counts what stands over a letter once, however it is written', () => {
    expect(roomForText('Zürich'.normalize('NFD'), FACES.plain, 12)).toBe(
      roomForText('Zürich'.normalize('NFC'), FACES.plain, 12),
    )
  })
})

/** Widths at 1000 px in DejaVu Sans, regular and bold: the widest font of those that are common. */
const DEJAVU = [
  ['Washington', 5940, 6732],
  ['Kyiv, Sumy', 5587, 6275],
  ['Мінськ, Харків', 7577, 8477],
] as const

describe('room for words in the widest common font', () => {
  it.each(DEJAVU)('is enough for %s', (text, regular, bold) => {
    expect(roomForText(text, FACES.plain, 1000)).toBeGreaterThanOrEqual(regular)
    expect(roomForText(text, FACES.semibold, 1000)).toBeGreaterThanOrEqual(bold)
  })
})
