import type { StoryOutline } from '../../core/model/story.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import { bothEnds } from '../../text/zones.ts'
import { zoneFor, type Clock } from '../../core/time/clock.ts'

/**
 * Writes the times on the cards in the time zone that the reader chose. With times local to each
 * event, a call has those at both its ends. A story as it was known may know less about a time than
 * the whole story.
 */
export function createClock(element: HTMLElement, readerZone: string) {
  const times = [...element.querySelectorAll<HTMLElement>('article > .kicker time')]
  let shown: Clock = 'place'
  let told: StoryOutline | null = null
  return (story: StoryOutline, clock: Clock): void => {
    const isSame = told === story || told === null
    told = story
    if (clock === shown && isSame) return
    shown = clock
    const events = new Map(story.events.map((event) => [event.id, event]))
    for (const time of times) {
      const event = events.get(time.closest('article')?.id ?? '')
      if (!event) continue
      const zone = zoneFor(clock, event.span.zone, readerZone)
      const ends =
        clock === 'place' ? bothEnds(event, story, story.language, event.span.zone) : null
      const span = formatSpan(event.span, { ...daysOf(story), zone })
      time.textContent = ends === null ? span : `${span} · ${ends}`
    }
  }
}
