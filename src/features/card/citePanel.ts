import type { CitableSource, CitableStory } from '../../scene/shared/citable.ts'
import type { CardToolMessages } from './messages.ts'
import { citeCard, CITATION_FORMATS, type Citable } from './citeCard.ts'
import { copyText, today } from '../../ui/browser/device.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { reloadButton } from '../../session/reloadButton.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited } from '../../session/tellStopped.ts'
import { choice, element, pressable } from '../../ui/dom/element.ts'
import { sourceNumber } from '../../ui/document/card/sourceNumber.ts'

/** Sources that the card shows now: what was published after the moment of knowledge is not offered. */
function numbersIn(card: HTMLElement): ReadonlySet<number> {
  const entries = [...card.querySelectorAll<HTMLElement>('.sources > li:not([hidden])')]
  return new Set(entries.map(sourceNumber))
}

interface Panel {
  readonly session: FirstSession
  readonly card: HTMLElement
  readonly url: string
  readonly messages: CardToolMessages
  readonly citable: CitableStory
}

function eventOf({ session, card, url, citable }: Panel): Citable {
  const { whole } = session.store
  return {
    id: card.id,
    title: card.querySelector('h3')?.textContent ?? null,
    author: citable.credit,
    container: whole.title,
    url,
    issued: null,
    accessed: today(),
    language: whole.language,
  }
}

function sourceOf({ id, title, publisher: author, url, published, lang }: CitableSource): Citable {
  const [issued, accessed] = [published, today()]
  return { id, title, author, container: null, url, issued, accessed, language: lang }
}

const WHAT = { event: 'event', sources: 'sources' } as const

function named({ number, title, publisher }: CitableSource, messages: CardToolMessages) {
  return [String(number), messages.source(number, title ?? publisher)] as const
}

function chosen(panel: Panel, what: string): readonly Citable[] {
  const { sources } = panel.citable
  if (what === WHAT.event) return [eventOf(panel)]
  if (what === WHAT.sources) return sources.map(sourceOf)
  return sources.filter(({ number }) => String(number) === what).map(sourceOf)
}

function contents(panel: Panel): readonly HTMLElement[] {
  const { messages, session } = panel
  const { sources } = panel.citable
  const text = element('textarea', { readonly: '', rows: '5', 'aria-label': messages.citation })
  const status = element('span', { role: 'status' })
  const write = (): void => {
    const format = CITATION_FORMATS.find((one) => one === how.select.value) ?? 'plain'
    text.value = citeCard(chosen(panel, what.select.value), format, session.store.whole.language)
    status.textContent = ''
  }
  const what = choice(
    messages.citeWhat,
    [
      [WHAT.event, messages.thisEvent],
      [WHAT.sources, messages.allSources],
      ...sources.map((source) => named(source, messages)),
    ],
    write,
  )
  const how = choice(
    messages.citeHow,
    CITATION_FORMATS.map((format) => [format, messages.formats[format]] as const),
    write,
  )
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text.value)
    status.textContent = isCopied ? messages.copied : messages.copyFailed
    if (!isCopied) text.select()
  }
  write()
  return [what.field, how.field, text, pressable(messages.copy, () => void copy()), status]
}

/** "Cite": the event or its sources, as plain text, BibTeX or CSL-JSON. Made anew at each opening. */
export function createCite(
  session: FirstSession,
  card: HTMLElement,
  url: string,
  messages: CardToolMessages,
): HTMLElement {
  const panel = element('div', { class: 'card-panel' })
  const details = element(
    'details',
    { class: 'cite' },
    element('summary', {}, messages.cite),
    panel,
  )
  const fill = async (): Promise<void> => {
    const story = await awaited(storyFile('citable'))
    const numbers = numbersIn(card)
    const sources = story.sources.filter(({ number }) => numbers.has(number))
    const citable = { ...story, sources }
    panel.replaceChildren(...contents({ session, card, url, messages, citable }))
  }
  details.addEventListener('toggle', () => {
    if (!details.open) return
    fill().catch(() => {
      const line = element('p', { role: 'status' }, messages.loadFailed, ' ', reloadButton())
      panel.replaceChildren(line)
    })
  })
  session.store.watch(
    ({ story }) => story,
    () => {
      details.open = false
    },
  )
  return details
}
