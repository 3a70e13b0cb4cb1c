import { actorName } from '../../core/model/actorName.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { CardToolMessages } from './messages.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { choice, element, pressable } from '../../ui/dom/element.ts'

/** The events that have to do with this one first, then all others, each in order of time. */
function others(session: FirstSession, event: EventOutline): readonly EventOutline[] {
  const { events } = session.store.get().story
  const near = new Set([
    ...event.related.map(({ to }) => to),
    ...events
      .filter(({ related }) => related.some(({ to }) => to === event.id))
      .map(({ id }) => id),
  ])
  const rest = events.filter(({ id }) => id !== event.id)
  return [...rest.filter(({ id }) => near.has(id)), ...rest.filter(({ id }) => !near.has(id))]
}

function withEvent(
  session: FirstSession,
  event: EventOutline,
  messages: CardToolMessages,
): HTMLElement[] {
  const { field, select } = choice(
    messages.otherEvent,
    others(session, event).map(({ id, title }) => [id, title] as const),
    () => {},
  )
  const go = (): void => session.commands.setCompare({ event: select.value }, event.id)
  return [field, pressable(messages.compareEvents, go)]
}

function betweenSpeakers(
  session: FirstSession,
  { id, speakers }: EventOutline,
  messages: CardToolMessages,
): HTMLElement[] {
  if (speakers.length < 2) return []
  const { whole } = session.store
  const options = speakers.map((one) => [one, actorName(whole, one)] as const)
  const [first, second] = [messages.oneSpeaker, messages.otherSpeaker].map((label) =>
    choice(label, options, () => {}),
  )
  if (!first || !second) return []
  second.select.selectedIndex = 1
  const go = (): void =>
    session.commands.setCompare({ speakers: [first.select.value, second.select.value] }, id)
  return [first.field, second.field, pressable(messages.compareSpeakers, go)]
}

/** "Compare with…": another event, or two who speak on this one. Made anew at each opening. */
export function createChooser(
  session: FirstSession,
  card: HTMLElement,
  messages: CardToolMessages,
): HTMLElement {
  const panel = element('div', { class: 'card-panel' })
  const opener = element('summary', {}, messages.compare)
  const details = element('details', { class: 'compare-chooser' }, opener, panel)
  details.addEventListener('toggle', () => {
    const event = eventById(session.store.get().story, card.id)
    if (!details.open || !event) return
    panel.replaceChildren(
      ...withEvent(session, event, messages),
      ...betweenSpeakers(session, event, messages),
    )
  })
  session.store.watch(
    ({ story }) => story,
    () => {
      details.open = false
    },
  )
  return details
}
