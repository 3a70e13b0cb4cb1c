import { kindName } from '../../core/model/kindName.ts'
import type { ReactNode } from 'react'
import { RELATIONS } from '../../core/model/event.ts'
import { EVENT_STANDINGS } from '../../core/model/status.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { NIGHT } from '../../scene/timeline/bands.ts'
import { DOWNWARD, UPWARD } from '../../scene/timeline/pattern.ts'
import { capital } from '../../text/capital.ts'
import type { Messages } from '../../text/messages/index.ts'
import { Glyph } from './glyph.tsx'
import { MapKeys } from './MapKeys.tsx'

interface LegendParts {
  readonly story: StoryOutline
  readonly messages: Messages
}

/** Each kind becomes a button that filters by it, once there is a script: see legend.ts. */
function Kinds({ story }: { readonly story: StoryOutline }) {
  const used = story.kinds.filter(({ id }) => story.events.some(({ kind }) => kind === id))
  return used.map((kind) => (
    <li key={kind.id}>
      <span className="legend-kind" data-kind={kind.id}>
        <Glyph kind={kind} /> {capital(kindName(kind, story.language, kind.id))}
      </span>
    </li>
  ))
}

function Standings({ story, messages }: LegendParts) {
  const used = EVENT_STANDINGS.filter((one) =>
    story.events.some(({ standing }) => standing === one),
  )
  const [kind] = story.kinds.filter(({ track }) => track === 'force')
  if (!kind) return null
  return used.map((standing) => (
    <li key={standing}>
      <Glyph kind={kind} standing={standing} /> <b>{messages.eventStandings[standing].label}</b>:{' '}
      {messages.eventStandings[standing].meaning}
    </li>
  ))
}

/** A mark drawn as on the map or timeline, and what it means. */
function Entry({
  size: [width, height],
  mark,
  children,
}: {
  readonly size: readonly [width: number, height: number]
  readonly mark: ReactNode
  readonly children: ReactNode
}) {
  return (
    <li>
      <svg width={width} height={height} aria-hidden="true">
        {mark}
      </svg>{' '}
      {children}
    </li>
  )
}

function hour(of: number): string {
  return `${String(of).padStart(2, '0')}:00`
}

function TimeMarks({ story, messages }: LegendParts) {
  const { legend } = messages
  return (
    <>
      <Entry
        size={[40, 12]}
        mark={
          <>
            <rect width="40" height="8" y="2" className="soft" />
            <rect x="12" width="16" height="8" y="2" className="core" />
          </>
        }
      >
        {legend.certain}; {legend.uncertain}
      </Entry>
      <Entry size={[14, 8]} mark={<path d="M1 5q3-5 6-1t6-1" className="stroke" />}>
        {capital(legend.about)}
      </Entry>
      {story.events.some(({ span }) => span.start.scheduled) && (
        <Entry size={[8, 20]} mark={<path d="M6 1H1V19H6" className="stroke" />}>
          {capital(legend.scheduled)}
        </Entry>
      )}
      <Entry
        size={[24, 12]}
        mark={
          <>
            <rect x="1" width="6" height="6" className="core" />
            <rect x="9" y="6" width="6" height="4" className="core" />
            <path d="M0 6H24" className="stroke" />
          </>
        }
      >
        {capital(
          legend.pattern(
            messages.list.and(UPWARD.map((track) => messages.tracks[track].toLowerCase())),
            messages.tracks[DOWNWARD].toLowerCase(),
          ),
        )}
      </Entry>
      {story.lens && (
        <Entry size={[24, 12]} mark={<rect width="24" height="12" className="night" />}>
          {capital(legend.night(hour(NIGHT.from), hour(NIGHT.to)))}
        </Entry>
      )}
      <Entry size={[10, 20]} mark={<path d="M8 1l-6 3l6 3l-6 3l6 3l-6 3l6 3" className="stroke" />}>
        {capital(legend.squeezed)}
      </Entry>
    </>
  )
}

/** The lines of the selected event, drawn by the rules of the timeline's own. */
function Relations({ story, messages }: LegendParts) {
  const used = RELATIONS.filter((one) =>
    story.events.some(({ related }) => related.some(({ type }) => type === one)),
  )
  if (used.length === 0) return null
  return (
    <>
      <p className="legend-head">{messages.legend.relations}</p>
      <ul>
        {used.map((type) => (
          <li key={type}>
            <svg width="40" height="8" aria-hidden="true" className="relation" data-type={type}>
              <path d="M1 4H39" />
            </svg>{' '}
            {messages.relations[type].label}
          </li>
        ))}
      </ul>
    </>
  )
}

function PlaceMarks({ messages: { map } }: LegendParts) {
  const hatch = 'M0 14 14 0M8 14 22 0M-8 14 6 0M16 14 30 0'
  return (
    <>
      <Entry size={[24, 14]} mark={<path d={hatch} className="hatch" />}>
        {map.occupied}
      </Entry>
      <Entry size={[24, 8]} mark={<path d="M0 4h24" className="disputed-line" />}>
        {map.disputedBorder}
      </Entry>
    </>
  )
}

/**
 * What opens the legend, under the map. What it holds stands at the end of the document, behind what is seen first;
 * scripts bring it here: see legend.ts.
 */
export function Legend({ messages: { legend } }: { readonly messages: Messages }) {
  return (
    <details className="legend">
      <summary className="button">{legend.label}</summary>
      <div className="legend-panel">
        <a href="#legend">{legend.below}</a>
      </div>
    </details>
  )
}

/** What the marks mean: only those used in this story. */
export function LegendEntries({ story, messages }: LegendParts) {
  const { legend } = messages
  return (
    <section id="legend" tabIndex={-1} className="legend">
      <h3>{legend.label}</h3>
      <p className="legend-head">{legend.kinds}</p>
      <ul>
        <Kinds story={story} />
      </ul>
      <p className="legend-head">{legend.standing}</p>
      <ul>
        <Standings story={story} messages={messages} />
      </ul>
      <p className="legend-head">{legend.time}</p>
      <ul>
        <TimeMarks story={story} messages={messages} />
      </ul>
      <Relations story={story} messages={messages} />
      <p className="legend-head">{legend.place}</p>
      <ul>
        <MapKeys story={story} messages={messages} />
        <PlaceMarks story={story} messages={messages} />
      </ul>
    </section>
  )
}
