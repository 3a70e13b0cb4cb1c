import { expect, it } from 'vitest'
import { paintStanding } from '../../../src/features/asKnown/paintStanding.ts'
import type { CardKnowledge } from '../../../src/features/asKnown/cardKnowledge.ts'
import { createUndo } from '../../../src/features/asKnown/undo.ts'
import { GLYPHS } from '../../../src/core/model/track.ts'
import { EVENT_STANDINGS } from '../../../src/core/model/status.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { anEvent } from '../../fixtures/build.ts'

const EVERY = GLYPHS.flatMap((glyph) =>
  EVENT_STANDINGS.map((standing) => [glyph, standing] as const),
)

it.each(EVERY)(
  'a %s that stands as %s keeps its shape when it stood otherwise',
  (glyph, standing) => {
    document.body.innerHTML = `<article><p class="kicker"><svg class="glyph"><use href="#glyph-${glyph}-${standing}"/></svg>
    <span class="standing">now</span></p></article>`
    const card = document.querySelector('article')
    const knowledge = { event: anEvent({ standing: 'undisputed' }), messages: messagesFor('en') }
    if (card) paintStanding(card, knowledge as unknown as CardKnowledge, createUndo())
    expect(card?.querySelector('use')?.getAttribute('href')).toBe(`#glyph-${glyph}-undisputed`)
  },
)
