import { citedNumber, sourceNumber } from '../../ui/document/card/sourceNumber.ts'

/** Parts of a card that are doors to something else, or are hidden as known on a day. */
const LEFT_OUT = '[hidden], .card-tools, .permalink, .more'

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The number of a source leads to the source itself, where the card links it. */
function toSource(link: Element, card: HTMLElement): boolean {
  const entries = link.closest('.refs') ? [...card.querySelectorAll('.sources > li')] : []
  const entry = entries.find((one) => sourceNumber(one) === citedNumber(link))
  const address = entry?.querySelector(':scope > a')?.getAttribute('href')
  if (!address) return false
  link.setAttribute('href', address)
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
  return true
}

function toText(link: Element): void {
  const text = document.createElement('span')
  text.append(...link.childNodes)
  link.replaceWith(text, ' ')
}

/**
 * A copy of a part of a card to be shown beside another: without ids, which a page has but once, and
 * without ways to places behind the copy. The numbers of sources lead to the sources.
 */
export function copyOf(part: HTMLElement, card: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove()
  for (const link of copy.querySelectorAll('a[href^="#"], a[href^="?"]'))
    if (!toSource(link, card)) toText(link)
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  copy.querySelector('details > summary')?.remove()
  for (const details of copy.querySelectorAll('details')) unwrap(details)
  return copy
}
