import { EVENT_STANDINGS } from '../../core/model/status.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Messages } from '../../text/messages/index.ts'
import { Glyph } from './glyph.tsx'
import { keyKind, laneKinds } from './keyKinds.ts'

/**
 * The key that is always in sight: the shape of each lane, and the ways in which marks are filled, as far
 * as they are in use. What each means in full is in the legend.
 */
export function KeyLine({
  story,
  messages,
}: {
  readonly story: StoryOutline
  readonly messages: Messages
}) {
  const lanes = laneKinds(story)
  const shown = keyKind(story)
  const standings = EVENT_STANDINGS.filter((one) =>
    story.events.some(({ standing }) => standing === one),
  )
  return (
    <div className="key-line">
      <ul>
        {lanes.map((kind) => (
          <li key={kind.track}>
            <Glyph kind={kind} /> {messages.tracks[kind.track]}
          </li>
        ))}
      </ul>
      {shown && standings.length > 1 && (
        <ul>
          {standings.map((standing) => (
            <li key={standing}>
              <Glyph kind={shown} standing={standing} /> {messages.legend.briefly[standing]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
