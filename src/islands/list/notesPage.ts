import { sourceNumber } from '../../ui/document/card/sourceNumber.ts'

/**
 * Elements used in the notes of an event's page, mapped to what they become under a card's heading.
 */
const TAGS: Readonly<Record<string, string>> = { H2: 'h4', UL: 'ul', LI: 'li' }

/** A copy of plain text and lists; a page that contains anything else is rejected. */
function copyOf(node: Node): Node {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.textContent ?? '')
  const tag = TAGS[node.nodeName]
  if (tag === undefined) throw new Error(`Notes hold no ${node.nodeName}`)
  const copy = document.createElement(tag)
  if (tag === 'ul') copy.className = 'notes'
  copy.append(...[...node.childNodes].map(copyOf))
  return copy
}

/**
 * The notes from an event's page, for its card.
 *
 * @throws {Error} if the page is not that of the event, or its notes are not in our form: a host
 *   may answer with a page of its own
 */
export function copyOfNotes(page: Document, event: string): DocumentFragment {
  const notes = page.getElementById('notes')
  if (notes?.dataset['of'] !== event) throw new Error(`No notes of ${event}`)
  const copy = document.createDocumentFragment()
  copy.append(...[...notes.childNodes].map(copyOf))
  return copy
}

/** What an event's page says about each source besides its title, by source number. */
export function remarksIn(page: Document): Map<number, string> {
  const found = [...page.querySelectorAll('.sources > li')].flatMap((entry) => {
    const remark = entry.querySelector('.remark')?.textContent
    return remark == null ? [] : [[sourceNumber(entry), remark] as const]
  })
  return new Map(found)
}
