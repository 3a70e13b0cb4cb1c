import type { OnFinding } from '../../json/json.ts'
import { reportTwins } from './guide.ts'
import { itemPath, type Located } from './records.ts'
import type { MapFrame, StoryFile } from '../story.ts'

type FrameFile = NonNullable<StoryFile['frames']>[number]

function toFrame(file: FrameFile, isMain: boolean): MapFrame {
  const { id, title, holds = null, bbox, lanes = null, roles = null } = file
  return { id, title, holds, bbox, lanes, roles, isMain }
}

/** Whether the box has a size: west before east, south before north. */
function hasSize({ bbox: [west, south, east, north] }: FrameFile): boolean {
  return west < east && south < north
}

/**
 * The two maps of a story, in the order written, with exactly one main one; none if there are not two
 * that can be read: the page then has one map of the story's `bbox`.
 */
export function readMapFrames(located: Located<StoryFile>, report: OnFinding): MapFrame[] {
  const { frames = [] } = located.record
  const isTwin = reportTwins(located, 'frames', report)
  const sound = frames.filter((frame, index) => {
    const isSized = hasSize(frame)
    if (!isSized)
      report({
        path: [...itemPath(located, 'frames', index), 'bbox'],
        found: `[${frame.bbox.join(', ')}]`,
        wanted: '[west, south, east, north], west smaller than east and south than north',
        remedy: 'Put the four numbers in this order.',
      })
    return !isTwin(frame.id, index) && isSized
  })
  const mains = frames.filter(({ main }) => main === true)
  if (mains.length > 1)
    report({
      path: [
        ...itemPath(
          located,
          'frames',
          frames.findLastIndex(({ main }) => main === true),
        ),
        'main',
      ],
      found: 'a second main map',
      wanted: 'one main map',
      remedy: 'Leave "main" out of one of them.',
    })
  if (frames.length !== 0 && frames.length !== 2)
    report({
      path: ['frames'],
      found: frames.length === 1 ? 'one map' : `${frames.length} maps`,
      wanted: 'two maps, or none',
      remedy: 'For a single map leave "frames" out: it shows "bbox".',
    })
  if (sound.length !== 2) return []
  const main = sound.find((frame) => frame.main === true) ?? sound[0]
  return sound.map((frame) => toFrame(frame, frame === main))
}
