import { beforeEach, describe, expect, it } from 'vitest'
import { copyOf } from '../../../src/features/card/copyOfCard.ts'
import { element } from '../../../src/ui/dom/element.ts'

let card: HTMLElement

beforeEach(() => {
  const refs = element(
    'span',
    { class: 'refs' },
    element('a', { href: '#s1-4' }, '4'),
    element('a', { href: '#s1-7' }, '7'),
  )
  const claim = element('li', { id: 'call--hour' }, 'An hour.', refs)
  const later = element('li', { id: 'call--two' }, 'Two hours.')
  later.hidden = true
  const title = element('h3', {}, element('a', { href: '?event=call#call' }, 'A call'))
  const sources = element(
    'ol',
    { class: 'sources' },
    element(
      'li',
      { value: '4', id: 's1-4' },
      element('a', { href: 'https://example.org/' }, 'Four'),
    ),
    element('li', { value: '7', id: 's1-7' }, element('cite', {}, 'Seven')),
  )
  const details = element(
    'details',
    {},
    element('summary', {}, 'Who says what'),
    claim,
    later,
    sources,
  )
  card = element(
    'article',
    { id: 'call' },
    title,
    details,
    element('p', { class: 'permalink' }, 'x'),
  )
})

describe('a copy of a card', () => {
  it('has no id, so that a page has each but once', () => {
    const copy = copyOf(card, card)
    expect([copy, ...copy.querySelectorAll('*')].filter(({ id }) => id !== '')).toEqual([])
    expect(card.id).toBe('call')
  })

  it('has nothing that is hidden, as known on a day', () => {
    expect(copyOf(card, card).textContent).toContain('An hour.')
    expect(copyOf(card, card).textContent).not.toContain('Two hours.')
  })

  it('is not folded, and leads nowhere within the page', () => {
    const copy = copyOf(card, card)
    expect(copy.querySelectorAll('details, summary, .permalink')).toHaveLength(0)
    expect(copy.querySelectorAll('a[href^="#"], a[href^="?"]')).toHaveLength(0)
    expect(copy.querySelector('h3')?.textContent).toContain('A call')
  })

  it('leads from the number of a source to the source, and tells one that has no link apart', () => {
    const refs = copyOf(card, card).querySelector('.refs')
    const links = [...(refs?.querySelectorAll('a') ?? [])]
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['4', 'https://example.org/'],
    ])
    expect(refs?.textContent).toMatch(/4\s*7/)
  })

  it('leads there too where a translator has written the numbers in other digits', () => {
    for (const link of card.querySelectorAll('.refs a')) link.textContent = '٤'
    const link = copyOf(card, card).querySelector('.refs a')
    expect(link?.getAttribute('href')).toBe('https://example.org/')
  })

  it('leaves the card as it was', () => {
    const before = card.cloneNode(true)
    copyOf(card, card)
    expect(card.isEqualNode(before)).toBe(true)
  })
})
