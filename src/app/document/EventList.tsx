import type { Event } from '../../model/event.ts'
import type { Story } from '../../model/story.ts'
import { isLarge, openingEvents } from '../../model/large.ts'
import { cardScene, indexCards } from '../../scene/cardScene.ts'
import { daysOf, formatDay } from '../../text/dates.ts'
import { firstSentence } from '../../text/firstSentence.ts'
import { pageFolder } from '../large/articles.ts'
import { contextOf, type StoryParts } from './context.ts'
import { EventArticle } from './EventArticle.tsx'

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
export function EventList({ story, words, whole }: StoryParts) {
  const index = indexCards(story)
  return (
    <section className="events" aria-labelledby="events-heading">
      <h2 id="events-heading">{words.events.label}</h2>
      <div className="intro">
        <p>{firstSentence(story.dek)[0]}</p>
        <p>{words.embed.hint}</p>
      </div>
      <p className="note">
        {words.document.eventsNote}
        {isLarge(story) && (
          <>
            {' '}
            <a href={pageFolder(1)}>{words.document.allEvents(story.events.length)}</a>
          </>
        )}
      </p>
      <p className="empty" id="empty" hidden>
        {words.events.empty}
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
                      words,
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
