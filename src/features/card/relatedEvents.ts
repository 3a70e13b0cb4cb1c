import { eventById } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { linksOf, type Link } from '../../scene/shared/relations.ts'
import type { FirstMessages } from '../../text/messages/first.ts'
import { element } from '../../ui/dom/element.ts'

function row(
  { type, way, event }: Link,
  story: StoryOutline,
  messages: FirstMessages,
): HTMLElement[] {
  const other = eventById(story, event)
  if (!other) return []
  const tie = messages.relations[type][way === 'before' ? 'label' : 'inverse']
  const link = element('a', { href: `#${event}` }, other.title)
  return [element('li', {}, element('span', {}, tie), ' ', link)]
}

function section(
  way: Link['way'],
  card: string,
  story: StoryOutline,
  messages: FirstMessages,
): readonly HTMLElement[] {
  const links = linksOf(story, card).filter((link) => link.way === way)
  const rows = links.flatMap((link) => row(link, story, messages))
  if (rows.length === 0) return []
  return [element('h4', {}, messages.card[way]), element('ul', { class: 'related' }, ...rows)]
}

/**
 * Writes into each card what came before and after its event. Without scripts the event's own page
 * tells it, to which the card leads: the titles of others, far from their own cards, would be 2 kB
 * before the first paint. What is written already, as on a site of one file, stays as it is.
 */
export function writeRelated(
  list: HTMLElement,
  story: StoryOutline,
  messages: FirstMessages,
): void {
  for (const card of list.querySelectorAll('article')) {
    if (card.querySelector('.related')) continue
    card
      .querySelector('.more')
      ?.before(
        ...section('before', card.id, story, messages),
        ...section('after', card.id, story, messages),
      )
  }
}
