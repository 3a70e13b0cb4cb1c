import { EVENT_STANDINGS, RELATIONS } from '../../model/event.ts'
import type { StoryOutline } from '../../model/story.ts'
import type { Words } from '../../text/index.ts'
import { Glyph } from './glyph.tsx'

function label(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Each kind is a button that filters by it, once there is a script: see legend.ts. */
function Kinds({ story }: { readonly story: StoryOutline }) {
  const used = story.kinds.filter(({ id }) => story.events.some(({ kind }) => kind === id))
  return used.map((kind) => (
    <li key={kind.id}>
      <button type="button" className="legend-kind" data-kind={kind.id} aria-pressed="false">
        <Glyph kind={kind} /> {label(kind.label[story.language] ?? kind.id)}
      </button>
    </li>
  ))
}

function Standings({ story, words }: { readonly story: StoryOutline; readonly words: Words }) {
  const used = EVENT_STANDINGS.filter((one) =>
    story.events.some(({ standing }) => standing === one),
  )
  const [kind] = story.kinds.filter(({ track }) => track === 'force')
  if (!kind) return null
  return used.map((standing) => (
    <li key={standing}>
      <Glyph kind={kind} standing={standing} /> <b>{words.eventStandings[standing].label}</b>:{' '}
      {words.eventStandings[standing].meaning}
    </li>
  ))
}

/** The lines of the selected event, drawn by the rules of the timeline's own. */
function Relations({ story, words }: { readonly story: StoryOutline; readonly words: Words }) {
  const used = RELATIONS.filter((one) =>
    story.events.some(({ related }) => related.some(({ type }) => type === one)),
  )
  if (used.length === 0) return null
  return (
    <>
      <p className="legend-head">{words.legend.relations}</p>
      <ul>
        {used.map((type) => (
          <li key={type}>
            <svg width="40" height="8" aria-hidden="true" className="relation" data-type={type}>
              <path d="M1 4H39" />
            </svg>{' '}
            {words.relations[type].label}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the marks mean: everything that is in use in this story, and nothing else. */
export function Legend({ story, words }: { readonly story: StoryOutline; readonly words: Words }) {
  const { legend, map } = words
  return (
    <details className="legend">
      <summary className="button">{legend.label}</summary>
      <div className="legend-panel">
        <p className="legend-head">{legend.kinds}</p>
        <ul>
          <Kinds story={story} />
        </ul>
        <p className="legend-head">{legend.standing}</p>
        <ul>
          <Standings story={story} words={words} />
        </ul>
        <p className="legend-head">{legend.time}</p>
        <ul>
          <li>
            <svg width="40" height="12" aria-hidden="true">
              <rect width="40" height="8" y="2" className="soft" />
              <rect x="12" width="16" height="8" y="2" className="core" />
            </svg>{' '}
            {legend.certain}; {legend.uncertain}
          </li>
          <li>
            <svg width="14" height="8" aria-hidden="true">
              <path d="M1 5q3-5 6-1t6-1" className="stroke" />
            </svg>{' '}
            {label(legend.about)}
          </li>
          {story.events.some(({ span }) => span.start.scheduled) && (
            <li>
              <svg width="8" height="20" aria-hidden="true">
                <path d="M6 1H1V19H6" className="stroke" />
              </svg>{' '}
              {label(legend.scheduled)}
            </li>
          )}
          <li>
            <svg width="10" height="20" aria-hidden="true">
              <path d="M8 1l-6 3l6 3l-6 3l6 3l-6 3l6 3" className="stroke" />
            </svg>{' '}
            {label(legend.squeezed)}
          </li>
        </ul>
        <Relations story={story} words={words} />
        <p className="legend-head">{legend.place}</p>
        <ul>
          <li>
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="7.5" className="ring" />
            </svg>{' '}
            {label(legend.areaOrRing)}
          </li>
          <li>
            <svg width="24" height="14" aria-hidden="true">
              <path d="M0 14 14 0M8 14 22 0M-8 14 6 0M16 14 30 0" className="hatch" />
            </svg>{' '}
            {map.occupied}
          </li>
          <li>
            <svg width="24" height="8" aria-hidden="true">
              <path d="M0 4h24" className="disputed-line" />
            </svg>{' '}
            {map.disputedBorder}
          </li>
        </ul>
      </div>
    </details>
  )
}
