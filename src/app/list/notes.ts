import { sourceNumber } from '../card/sourceNumber.ts'
import { copyOfNotes, remarksIn } from './notesPage.ts'

/** Numbers of sources, each with what is remarked on it. */
type Remarks = ReadonlyMap<number, string>

/** A page without its head: the rules in it are for itself, and this page's policy is against them. */
async function pageAt(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const html = await response.text()
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html')
}

/** The disclosure that takes the link's place: open, in the link's own words. */
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
  const page = await pageAt(link.href)
  const notes = copyOfNotes(page, card.id)
  const details = disclosureOf(link.textContent, notes)
  const isFocused = document.activeElement === link
  link.closest('p')?.replaceWith(details)
  addRemarks(card, remarksIn(page))
  if (isFocused) details.querySelector('summary')?.focus()
}

/** From here on the link is a plain link, and says why. */
function giveUp(link: HTMLAnchorElement, words: string): void {
  link.removeAttribute('aria-busy')
  const message = document.createElement('small')
  message.setAttribute('role', 'status')
  link.after(' ', message)
  // Live regions speak of what changes in them, not of what they come with.
  message.textContent = words
}

/**
 * Opens in the card what stands on the event's own page: its notes as a disclosure, and with each
 * source what it was used for. Fetched once, when asked for.
 *
 * @param failed said beside the link where that page cannot be had; the link then leads to it
 */
export function openNotes(link: HTMLAnchorElement, failed: string): void {
  const card = link.closest('article')
  if (!card || link.ariaBusy === 'true') return
  link.ariaBusy = 'true'
  unfold(link, card).catch(() => giveUp(link, failed))
}

/** Whether a link opens in place: until it has once failed to. */
export function opensInPlace(link: HTMLAnchorElement | null): link is HTMLAnchorElement {
  return link?.matches('.more > a:only-child') === true
}
