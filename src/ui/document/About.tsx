import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import type { StoryParts } from './context.ts'
import { outlineStory } from '../../core/model/outline.ts'
import { InNumbers } from './InNumbers.tsx'
import { LegendEntries } from './Legend.tsx'

/** How the story was made, what stands behind the marks, and whose it is. */
export function About({ story, messages, whole }: StoryParts) {
  return (
    <footer className="about">
      <InNumbers story={story} messages={messages} />
      <h2 id="method">{messages.page.method}</h2>
      {story.method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {(story.eras.length > 0 || story.annotations) && (
        <>
          <h3>{messages.document.eras}</h3>
          <dl>
            {story.eras.map((era) => (
              <div key={era.id} data-era={era.id}>
                <dt>
                  {era.label}, {formatSpan(era.span, daysOf(story))}
                </dt>
                <dd>{era.text}</dd>
              </div>
            ))}
            {story.annotations?.map(({ id, text }) => (
              <div key={id}>
                <dt>{messages.document.written}</dt>
                <dd>{text}.</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {!whole && (
        <p className="permalink">
          <a href="corrections/">{messages.page.corrections}</a>
        </p>
      )}
      <h3>{messages.page.credit}</h3>
      <p>
        {story.credit} {story.licence}
      </p>
      <p>{messages.document.basemap}</p>
      <p>{messages.document.privacy}</p>
      {/* Last: scripts take it away, and nothing may move by that. */}
      <LegendEntries story={outlineStory(story)} messages={messages} />
    </footer>
  )
}
