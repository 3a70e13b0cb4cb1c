import { cardToolWordsFor, type CardToolWords } from '../../text/cardToolWords.ts'
import { copyText } from '../device.ts'
import { addStyle } from '../lateStyle.ts'
import type { FirstSession } from '../firstSession.ts'
import { createChooser } from './compareChooser.ts'
import { createCite } from './citePanel.ts'
import css from './tools.css?inline'
import { element, pressable } from './element.ts'

/** The address of the event's own page, as the document links it. */
function addressOf(card: HTMLElement): string {
  return card.querySelector<HTMLAnchorElement>('.permalink a')?.href ?? ''
}

function copyLink(card: HTMLElement, words: CardToolWords): readonly HTMLElement[] {
  const status = element('span', { role: 'status' })
  const address = element('input', { readonly: '', 'aria-label': words.copyLink })
  address.hidden = true
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(addressOf(card))
    status.textContent = isCopied ? words.copied : words.copyFailed
    address.hidden = isCopied
    address.value = addressOf(card)
    if (!isCopied) address.select()
  }
  return [pressable(words.copyLink, () => void copy()), status, address]
}

/** Adds to an open card what can be done with it; once. */
export function addTools(session: FirstSession, card: HTMLElement): void {
  if (card.querySelector('.card-tools')) return
  addStyle(css)
  const words = cardToolWordsFor(session.store.whole.language)
  const tools = element('div', { class: 'card-tools' })
  tools.append(
    ...copyLink(card, words),
    createCite(session, card, addressOf(card), words),
    createChooser(session, card, words),
  )
  card.querySelector('details')?.append(tools)
}
