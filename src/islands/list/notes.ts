import { fetchedPage } from '../../ui/browser/fetched.ts'
import { sourceNumber } from '../../ui/document/card/sourceNumber.ts'
import { copyOfNotes, remarksIn } from './notesPage.ts'

/** Source numbers, each with its remark. */
type Remarks = ReadonlyMap<number, string>

/** The disclosure that replaces the link: open, with the link's text. */
function disclosureOf(words: string, notes: Node): HTMLDetailsElement {
  const [details, summary] = [document.createElement('details'), document.createElement('summary')]
  details.className = 'more'
  details.open = true
  summary.textContent = words
  details.append(summary, notes)
  return details
}

function addRemarks(card: Element, remarks: Remarks): void {
  for (const entry of card.querySelectorAll('.sources > li')) {
    const text = remarks.get(sourceNumber(entry))
    if (text === undefined) continue
    const remark = document.createElement('small')
    remark.className = 'remark'
    remark.textContent = text
    entry.append(' ', remark)
  }
}

async function unfold(link: HTMLAnchorElement, card: Element): Promise<void> {
  const page = await fetchedPage(new URL(link.href, document.baseURI))
  const notes = copyOfNotes(page, card.id)
  const details = disclosureOf(link.textContent, notes)
  const isFocused = document.activeElement === link
  link.closest('p')?.replaceWith(details)
  addRemarks(card, remarksIn(page))
  if (isFocused) details.querySelector('summary')?.focus()
}

/** From now on the link is a plain link, with the reason beside it. */
function giveUp(link: HTMLAnchorElement, words: string): void {
  link.removeAttribute('aria-busy')
  const message = document.createElement('small')
  message.setAttribute('role', 'status')
  link.after(' ', message)
  // Live regions announce changes, not their initial content.
  message.textContent = words
}

/**
 * Opens in the card what is on the event's own page: its notes as a disclosure and, for each
 * source, what it was used for. Fetched once, on request.
 *
 * @param failed shown beside the link if that page cannot be loaded; the link then leads to it
 */
export function openNotes(link: HTMLAnchorElement, failed: string): void {
  const card = link.closest('article')
  if (!card || link.ariaBusy === 'true') return
  link.ariaBusy = 'true'
  unfold(link, card).catch(() => giveUp(link, failed))
}
