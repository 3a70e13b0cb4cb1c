import type { Problem } from '../../model/problem.ts'
import type { Story } from '../../model/story.ts'
import { outlineStory } from '../../model/outline.ts'
import { createSession } from '../session.ts'
import type { Words } from '../../text/en.ts'
import { Bar } from '../views/explore/Bar.tsx'
import { TimeBar } from '../views/explore/TimeBar.tsx'
import { About } from './About.tsx'
import { Legend } from './Legend.tsx'
import { EventList } from './EventList.tsx'
import { TimelinePicture } from './pictures.tsx'

function Masthead({ story, words }: { readonly story: Story; readonly words: Words }) {
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const facts = { events: story.events.length, claims, sources: story.sources.length }
  return (
    <header className="masthead">
      <h1>{story.title}</h1>
      <p className="dek">{story.dek}</p>
      <p className="facts">{words.document.facts(facts)}</p>
    </header>
  )
}

/**
 * The document. The elements with an id are the doors through which the scripts come in; everything
 * else is theirs only to show and hide.
 */
export function Page({
  story,
  problems,
  map,
  words,
}: {
  readonly story: Story
  readonly problems: readonly Problem[]
  /** Inner HTML of the map, by its own painter. */
  readonly map: string
  readonly words: Words
}) {
  const outline = outlineStory(story)
  const session = createSession(outline, problems)
  return (
    <>
      <a className="skip" href="#events">
        {words.page.skipToList}
      </a>
      <div className="sheet">
        <Masthead story={story} words={words} />
        <main className="graphic">
          <div id="bar" className="bar">
            <Bar session={session} />
          </div>
          <section className="map-section" aria-label={words.map.label}>
            {/* oxlint-disable-next-line react/no-danger -- our painter's text, escaped by it */}
            <div id="map" className="map" dangerouslySetInnerHTML={{ __html: map }} />
            <Legend story={outline} words={words} />
          </section>
          <section className="time" aria-label={words.timeline.label}>
            <div id="timebar">
              <TimeBar session={session} />
            </div>
            <div className="timeline-frame">
              <div id="timeline" className="timeline-box">
                <TimelinePicture story={outline} words={words} />
              </div>
              <div
                id="thumbs"
                className="thumbs"
                role="group"
                aria-label={words.timeline.rangeGroup}
              />
            </div>
          </section>
          <EventList story={story} words={words} />
        </main>
      </div>
      <About story={story} words={words} />
      <p id="status" className="visually-hidden" role="status" />
    </>
  )
}
