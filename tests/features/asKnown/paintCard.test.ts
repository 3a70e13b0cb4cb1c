import { beforeEach, describe, expect, it } from 'vitest'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { contextOf } from '../../../src/ui/document/context.ts'
import { EventArticle } from '../../../src/ui/document/card/EventArticle.tsx'
import { paintCard } from '../../../src/features/asKnown/paintCard.ts'
import { createUndo, type Undo } from '../../../src/features/asKnown/undo.ts'
import { visibleWords } from '../../../src/features/asKnown/visibleWords.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { knowledgeAt, storyAsKnown } from '../../../src/scene/known/asKnown.ts'
import { cardScene, indexCards } from '../../../src/scene/list/cardScene.ts'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { aClaim, anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const messages = messagesFor('en')

function aSource(id: string, published: string) {
  const url = `https://example.org/${id}`
  return { id, publisher: id, title: null, url, published, lang: 'en' }
}

const LENGTH = 'Length of the call'
const event = anEvent({
  id: 'a-call',
  standing: 'disputed',
  summary: 'A summary from the end.',
  span: aSpan('2025-03-19'),
  sources: ['early', 'late'].map((source) => ({ source, supports: 'all' })),
  claims: [
    aClaim({
      id: 'hour',
      text: 'An hour.',
      by: ['white-house'],
      sources: ['early', 'late'],
      about: LENGTH,
      contradicts: ['a-call/two'],
    }),
    aClaim({
      id: 'two',
      text: 'Two hours.',
      by: ['kremlin'],
      sources: ['late'],
      about: LENGTH,
      contradicts: ['a-call/hour'],
    }),
    aClaim({ id: 'lone', text: 'A later remark.', by: ['peskov'], sources: ['late'] }),
  ],
  quotes: [{ text: 'Later words.', by: 'trump', source: 'late' }],
  related: [],
})
const answer = anEvent({
  id: 'an-answer',
  title: 'The answer that came later',
  span: aSpan('2025-03-25'),
  sources: [{ source: 'last', supports: 'all' }],
  claims: [aClaim({ sources: ['last'] })],
  related: [{ to: 'a-call', type: 'responds-to' }],
})
const story = aStory({
  events: [event, answer],
  sources: [
    aSource('early', '2025-03-19'),
    aSource('late', '2025-03-22'),
    aSource('last', '2025-03-25'),
  ],
})
const disclosure = disclosureOf(story)

let card: HTMLElement
let undo: Undo

/** The card as the build writes it. */
function write(): void {
  const context = contextOf(story, messages, event)
  const article = createElement(EventArticle, {
    card: cardScene(event, indexCards(story)),
    context,
  })
  const page = new DOMParser().parseFromString(renderToStaticMarkup(article), 'text/html')
  const written = page.querySelector<HTMLElement>('article')
  if (!written) throw new Error('No card was written')
  document.body.replaceChildren(document.importNode(written, true))
  const found = document.body.querySelector<HTMLElement>('article')
  if (!found) throw new Error('No card is in the page')
  card = found
}

function paint(moment: number): void {
  undo.all()
  const knowledge = knowledgeAt(disclosure, moment)
  const known = storyAsKnown(outlineStory(story), disclosure, knowledge)
  const [told] = disclosure
  const [shown] = known.events
  if (!told || !shown) throw new Error('The event was not known')
  paintCard(card, { event: shown, told, knowledge, story: known, messages }, undo)
}

function seen(): string {
  return visibleWords(card).toLowerCase()
}

beforeEach(() => {
  undo = createUndo()
  write()
})

describe('a card as known before the other side had spoken', () => {
  beforeEach(() => paint(at('2025-03-21')))

  it('has the claims known then, and no later one, quotation or source', () => {
    expect(seen()).toContain('an hour.')
    for (const later of [
      'two hours',
      'later remark',
      'later words',
      '22 march',
      'kremlin',
      'trump',
    ])
      expect(seen()).not.toContain(later)
  })

  it('does not say that accounts differ', () => {
    expect(seen()).not.toContain(messages.document.accountsDiffer.toLowerCase())
    expect(card.querySelector('.dispute')).toBeNull()
  })

  it('says how it stood then', () => {
    expect(card.querySelector('.standing')?.textContent).toBe(
      messages.eventStandings['one-side'].label,
    )
  })

  it('hides the summary, and says why', () => {
    expect(seen()).not.toContain('summary from the end')
    expect(seen()).toContain('known by then: 1 claim, 1 source')
  })

  it('keeps the numbers of sources', () => {
    const links = [...card.querySelectorAll<HTMLElement>('.refs a')].filter(
      (link) => link.closest('[hidden]') === null,
    )
    expect(links.map(({ textContent }) => textContent)).toEqual(['1'])
  })

  it('does not name the event that came after', () => {
    expect(seen()).not.toContain('the answer that came later')
    expect(seen()).not.toContain(messages.card.after.toLowerCase())
  })

  it('leaves no heading over nothing', () => {
    const headings = [...card.querySelectorAll<HTMLElement>('h4')].filter(({ hidden }) => !hidden)
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      messages.card.whoSaysWhat,
      messages.card.sources,
    ])
  })
})

describe('a card whose numbers a translator has written in other digits', () => {
  it('has those of the sources known then, and no other', () => {
    const numbers = () =>
      [...card.querySelectorAll<HTMLElement>('.refs a')].filter((link) => !link.closest('[hidden]'))
    paint(at('2025-03-21'))
    const plain = numbers().length
    undo.all()
    const all = numbers()
    for (const link of all) link.textContent = '٧'
    paint(at('2025-03-21'))
    expect(numbers()).toHaveLength(plain)
    expect(plain).toBeLessThan(all.length)
  })
})

describe('a card as known later', () => {
  it('has its summary back once all its own parts are known, but still not what came after', () => {
    paint(at('2025-03-21'))
    paint(at('2025-03-24'))
    expect(seen()).toContain('a summary from the end')
    expect(seen()).toContain(messages.document.accountsDiffer.toLowerCase())
    expect(seen()).not.toContain('the answer that came later')
  })

  it('is, when all is taken back, the very card that was written', () => {
    const before = card.cloneNode(true)
    paint(at('2025-03-21'))
    expect(card.isEqualNode(before)).toBe(false)
    undo.all()
    expect(card.isEqualNode(before)).toBe(true)
  })
})
