import type { Kind } from '../../model/kind.ts'
import { TRACKS } from '../../model/track.ts'
import { EVENT_STANDINGS } from '../../model/status.ts'
import type { StoryOutline } from '../../model/story.ts'
import type { Words } from '../../text/index.ts'
import { Glyph } from './glyph.tsx'

/** The first kind of each lane that the story uses: its shape stands for the lane. */
function laneKinds({ kinds, events }: StoryOutline): Kind[] {
  const used = kinds.filter(({ id }) => events.some(({ kind }) => kind === id))
  return TRACKS.flatMap((track) => used.find((kind) => kind.track === track) ?? [])
}

/**
 * The key that is always in sight: the shape of each lane, and the ways in which marks are filled, as far
 * as they are in use. What each means in full is in the legend.
 */
export function KeyLine({ story, words }: { readonly story: StoryOutline; readonly words: Words }) {
  const lanes = laneKinds(story)
  const shown = lanes.find(({ track }) => track === 'force') ?? lanes[0]
  const standings = EVENT_STANDINGS.filter((one) =>
    story.events.some(({ standing }) => standing === one),
  )
  return (
    <div className="key-line">
      <ul>
        {lanes.map((kind) => (
          <li key={kind.track}>
            <Glyph kind={kind} /> {words.tracks[kind.track]}
          </li>
        ))}
      </ul>
      {shown && standings.length > 1 && (
        <ul>
          {standings.map((standing) => (
            <li key={standing}>
              <Glyph kind={shown} standing={standing} /> {words.legend.briefly[standing]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
