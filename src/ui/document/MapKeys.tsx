import type { ReactNode } from 'react'
import { glyphPath } from '../../scene/shared/glyphs.ts'
import { mapKeysOf, type MapKey } from '../../scene/map/mapKey.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { capital } from '../../text/capital.ts'
import type { Messages } from '../../text/messages/index.ts'

/** Marks as the map draws them, in a square of 28 px with its middle at 0,0. */
const DRAWN: Readonly<Record<MapKey, ReactNode>> = {
  count: (
    <>
      <path d="M0-11A11 11 0 0 1 8 7.5" className="share is-force" />
      <path d="M7 8.5A11 11 0 0 1-11 0" className="share is-words" />
      <path d="M-11-1.5A11 11 0 0 1-1.5-11" className="share is-talks" />
      <text y="4" className="count">
        9
      </text>
    </>
  ),
  leader: (
    <>
      <path d="M-9 9L3-3" className="stroke" />
      <circle cx="-9" cy="9" r="2.5" className="dot" />
      <path d={glyphPath('star', 6.5)} transform="translate(5 -5)" className="filled is-force" />
    </>
  ),
  calls: <path d="M-13 6Q0-12 13 6" className="call" />,
  area: <circle r="10" className="ring" />,
  'stand-in': (
    <>
      <path d={glyphPath('square', 6)} className="filled is-words" />
      <circle r="11" className="dotted" />
    </>
  ),
  related: (
    <>
      <path d={glyphPath('square', 6)} className="filled is-words" />
      <circle r="11.5" className="thin" />
    </>
  ),
  later: <circle r="3.5" className="later" />,
}

const WORDS = {
  count: 'count',
  leader: 'leader',
  calls: 'calls',
  area: 'areaOrRing',
  'stand-in': 'standIn',
  related: 'related',
  later: 'later',
} as const satisfies Record<MapKey, keyof Messages['legend']>

/** What the map shows beside the marks of single events: only what is in use in this story. */
export function MapKeys({
  story,
  messages,
}: {
  readonly story: StoryOutline
  readonly messages: Messages
}) {
  return mapKeysOf(story).map((key) => (
    <li key={key}>
      <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
        {DRAWN[key]}
      </svg>{' '}
      {capital(messages.legend[WORDS[key]])}
    </li>
  ))
}
