import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Problem } from '../../core/json/problem.ts'
import type { Story } from '../../core/model/story.ts'
import { outlineStory } from '../../core/model/outline.ts'
import { inNumbers } from '../../scene/list/inNumbers.ts'
import { createSession } from '../../session/session.ts'
import { sayView } from '../../text/sayView.ts'
import type { Messages } from '../../text/messages/en.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'
import { Bar } from '../../features/explore/Bar.tsx'
import { TimeBar } from '../../features/explore/TimeBar.tsx'
import { About } from '../../ui/document/About.tsx'
import type { StoryParts } from '../../ui/document/context.ts'
import { GlyphDrawings } from '../../ui/document/glyph.tsx'
import { KeyLine } from '../../ui/document/KeyLine.tsx'
import { Legend } from '../../ui/document/Legend.tsx'
import { EventList } from '../../ui/document/EventList.tsx'
import { Maps } from './Maps.tsx'
import { TimelinePicture, type MapPictures } from './pictures.tsx'

function Masthead({ story, messages }: { readonly story: Story; readonly messages: Messages }) {
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const hasNumbers = inNumbers(story).length > 0
  const facts = { events: story.events.length, claims, sources: story.sources.length }
  return (
    <header className="masthead">
      <h1>{story.title}</h1>
      <p className="dek">{story.dek}</p>
      <p className="facts">
        {messages.document.facts(facts)}
        {hasNumbers && (
          <>
            {' · '}
            <a href="#numbers">{messages.inNumbers.title}</a>
          </>
        )}
      </p>
      <a className="full-page" href="./" target="_blank" rel="noopener">
        {messages.embed.fullPage}
      </a>
    </header>
  )
}

/**
 * A part that React hydrates, rendered with hydration markers. The copy beside it is out of the reach of
 * translators and extensions, which may change the other before React comes: see `shell/takeOver.ts`.
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
 * The document. The elements with an id are the mount points of the scripts; everything
 * else is theirs only to show and hide.
 */
export function Page({
  story,
  problems,
  maps,
  messages,
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
        {messages.page.skipToList}
      </a>
      <GlyphDrawings story={outline} />
      <div className="sheet">
        <Masthead story={story} messages={messages} />
        <p id="stopped" className="stopped" role="alert" hidden>
          {messages.notices.stopped}{' '}
          <button type="button" className="button" data-reload="">
            {messages.notices.reload}
          </button>
        </p>
        <p id="awaited" className="stopped" role="status" hidden>
          {messages.notices.awaited}
        </p>
        <main className="graphic">
          <Live id="bar" className="bar">
            <Bar session={session} />
          </Live>
          <div className="pictures">
            <section
              className={maps.other === null ? 'map-section' : 'map-section has-two'}
              aria-label={messages.map.label}
            >
              <Maps story={outline} maps={maps} messages={messages} />
              <div className="map-foot">
                <Legend messages={messages} />
                <KeyLine story={outline} messages={messages} />
                <p className="attribution">{messages.document.attribution}</p>
              </div>
            </section>
            <section
              className="time"
              aria-label={messages.timeline.label}
              aria-describedby="status"
            >
              <Live id="timebar">
                <TimeBar session={session} />
              </Live>
              <div className="timeline-frame">
                <div id="timeline" className="timeline-box">
                  <TimelinePicture story={outline} messages={messages} />
                </div>
                <div
                  id="thumbs"
                  className="thumbs"
                  role="group"
                  aria-label={messages.timeline.rangeGroup}
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
            {messages.embed.list}
          </button>
          <EventList story={story} messages={messages} whole={whole} />
        </main>
      </div>
      <About story={story} messages={messages} whole={whole} />
      <p id="status" className="visually-hidden" role="status">
        {sayView(outline, DEFAULT_VIEW, { lang: story.language, readerZone: story.zone })}
      </p>
    </>
  )
}
