import { cardToolMessagesFor, type CardToolMessages } from './messages.ts'
import { copyText } from '../../ui/browser/device.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { createChooser } from './compareChooser.ts'
import { createCite } from './citePanel.ts'
import css from './tools.css?inline'
import { element, pressable } from '../../ui/dom/element.ts'

/** The address of the event's own page, as the document links it. */
function addressOf(card: HTMLElement): string {
  return card.querySelector<HTMLAnchorElement>('.permalink a')?.href ?? ''
}

function copyLink(card: HTMLElement, messages: CardToolMessages): readonly HTMLElement[] {
  const status = element('span', { role: 'status' })
  const address = element('input', { readonly: '', 'aria-label': messages.copyLink })
  address.hidden = true
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(addressOf(card))
    status.textContent = isCopied ? messages.copied : messages.copyFailed
    address.hidden = isCopied
    address.value = addressOf(card)
    if (!isCopied) address.select()
  }
  return [pressable(messages.copyLink, () => void copy()), status, address]
}

/** Adds to an open card what can be done with it; once. */
export function addTools(session: FirstSession, card: HTMLElement): void {
  if (card.querySelector('.card-tools')) return
  addStyle(css)
  const messages = cardToolMessagesFor(session.store.whole.language)
  const tools = element('div', { class: 'card-tools' })
  tools.append(
    ...copyLink(card, messages),
    createCite(session, card, addressOf(card), messages),
    createChooser(session, card, messages),
  )
  card.querySelector('details')?.append(tools)
}
