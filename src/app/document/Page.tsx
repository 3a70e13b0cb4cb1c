import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Problem } from '../../model/problem.ts'
import type { Story } from '../../model/story.ts'
import { outlineStory } from '../../model/outline.ts'
import { inNumbers } from '../../scene/inNumbers.ts'
import { createSession } from '../session.ts'
import { sayView } from '../../text/sayView.ts'
import type { Words } from '../../text/en.ts'
import { DEFAULT_VIEW } from '../../view/view.ts'
import { Bar } from '../views/explore/Bar.tsx'
import { TimeBar } from '../views/explore/TimeBar.tsx'
import { About } from './About.tsx'
import type { StoryParts } from './context.ts'
import { GlyphDrawings } from './glyph.tsx'
import { KeyLine } from './KeyLine.tsx'
import { Legend } from './Legend.tsx'
import { EventList } from './EventList.tsx'
import { Maps } from './Maps.tsx'
import { TimelinePicture, type MapPictures } from './pictures.tsx'

function Masthead({ story, words }: { readonly story: Story; readonly words: Words }) {
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const hasNumbers = inNumbers(story).length > 0
  const facts = { events: story.events.length, claims, sources: story.sources.length }
  return (
    <header className="masthead">
      <h1>{story.title}</h1>
      <p className="dek">{story.dek}</p>
      <p className="facts">
        {words.document.facts(facts)}
        {hasNumbers && (
          <>
            {' · '}
            <a href="#numbers">{words.inNumbers.title}</a>
          </>
        )}
      </p>
      <a className="full-page" href="./" target="_blank" rel="noopener">
        {words.embed.fullPage}
      </a>
    </header>
  )
}

/**
 * A part that React hydrates, rendered with hydration markers. The copy beside it is out of the reach of
 * translators and extensions, which may change the other before React comes: see `app/takeOver.ts`.
 */
function Live({
  id,
  className,
  children,
}: {
  readonly id: string
  readonly className?: string
  readonly children: ReactNode
}) {
  const markup = renderToString(children)
  const html = { __html: markup }
  return (
    <>
      {/* oxlint-disable-next-line react/no-danger -- React's own text, escaped by it */}
      <div id={id} className={className} dangerouslySetInnerHTML={html} />
      {/* oxlint-disable-next-line react/no-danger -- the same text */}
      <template id={`${id}-written`} dangerouslySetInnerHTML={html} />
    </>
  )
}

/**
 * The document. The elements with an id are the doors through which the scripts come in; everything
 * else is theirs only to show and hide.
 */
export function Page({
  story,
  problems,
  maps,
  words,
  whole,
}: StoryParts & {
  readonly problems: readonly Problem[]
  readonly maps: MapPictures
}) {
  const outline = outlineStory(story)
  const session = createSession(outline, problems)
  return (
    <>
      <a className="skip" href="#events">
        {words.page.skipToList}
      </a>
      <GlyphDrawings story={outline} />
      <div className="sheet">
        <Masthead story={story} words={words} />
        <p id="stopped" className="stopped" role="alert" hidden>
          {words.notices.stopped}{' '}
          <button type="button" className="button" data-reload="">
            {words.notices.reload}
          </button>
        </p>
        <p id="awaited" className="stopped" role="status" hidden>
          {words.notices.awaited}
        </p>
        <main className="graphic">
          <Live id="bar" className="bar">
            <Bar session={session} />
          </Live>
          <div className="pictures">
            <section
              className={maps.other === null ? 'map-section' : 'map-section has-two'}
              aria-label={words.map.label}
            >
              <Maps story={outline} maps={maps} words={words} />
              <div className="map-foot">
                <Legend words={words} />
                <KeyLine story={outline} words={words} />
                <p className="attribution">{words.document.attribution}</p>
              </div>
            </section>
            <section className="time" aria-label={words.timeline.label} aria-describedby="status">
              <Live id="timebar">
                <TimeBar session={session} />
              </Live>
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
          </div>
          <button
            type="button"
            className="button unfold"
            aria-expanded={false}
            aria-controls="events"
          >
            {words.embed.list}
          </button>
          <EventList story={story} words={words} whole={whole} />
        </main>
      </div>
      <About story={story} words={words} whole={whole} />
      <p id="status" className="visually-hidden" role="status">
        {sayView(outline, DEFAULT_VIEW, { lang: story.language, readerZone: story.zone })}
      </p>
    </>
  )
}
