import type { Kind } from '../../core/model/kind.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { TRACKS } from '../../core/model/track.ts'

/** The first kind of each lane that the story uses: its shape stands for the lane. */
export function laneKinds({ kinds, events }: Pick<StoryOutline, 'kinds' | 'events'>): Kind[] {
  const used = kinds.filter(({ id }) => events.some(({ kind }) => kind === id))
  return TRACKS.flatMap((track) => used.find((kind) => kind.track === track) ?? [])
}

/** The kind whose shape the key shows in every filling; undefined in a story without events. */
export function keyKind(story: Pick<StoryOutline, 'kinds' | 'events'>): Kind | undefined {
  const lanes = laneKinds(story)
  return lanes.find(({ track }) => track === 'force') ?? lanes[0]
}
