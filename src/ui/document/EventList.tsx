import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import { isLarge, openingEvents, pageFolder } from '../../core/model/large.ts'
import { cardScene, indexCards } from '../../scene/list/cardScene.ts'
import { daysOf, formatDay } from '../../text/dates.ts'
import { firstSentence } from '../../text/firstSentence.ts'
import { contextOf, type StoryParts } from './context.ts'
import { EventArticle } from './card/EventArticle.tsx'

/** Events under the day, in their own place, on which they are ordered. */
function byDay(story: Story): [string, Event[]][] {
  const days = new Map<string, Event[]>()
  for (const event of openingEvents(story)) {
    const day = formatDay(event.anchor, event.span.zone, daysOf(story))
    const group = days.get(day)
    if (group) group.push(event)
    else days.set(day, [event])
  }
  return [...days]
}

/** Every event, in order of time: the story itself; everything else is a picture of it. */
export function EventList({ story, messages, whole }: StoryParts) {
  const index = indexCards(story)
  return (
    <section className="events" aria-labelledby="events-heading">
      <h2 id="events-heading">{messages.events.label}</h2>
      <div className="intro">
        <p>{firstSentence(story.dek)[0]}</p>
        <p>{messages.embed.hint}</p>
      </div>
      <p className="note">
        {messages.document.eventsNote}
        {isLarge(story) && (
          <>
            {' '}
            <a href={pageFolder(1)}>{messages.document.allEvents(story.events.length)}</a>
          </>
        )}
      </p>
      <p className="empty" id="empty" hidden>
        {messages.events.empty}
      </p>
      <ol id="events" tabIndex={-1}>
        {byDay(story).map(([day, events]) => (
          <li key={`${day}-${events[0]?.id}`} data-day="">
            <p className="day">{day}</p>
            <ol>
              {events.map((event) => (
                <li key={event.id} data-event="">
                  <EventArticle
                    card={cardScene(event, index)}
                    context={contextOf(
                      story,
                      messages,
                      event,
                      whole ? 'with anchors' : 'without anchors',
                    )}
                    whole={whole}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}
