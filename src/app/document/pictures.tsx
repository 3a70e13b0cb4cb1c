import type { Basemap } from '../../../build/basemap.ts'
import { mapSvg } from '../../map/svg/mapSvg.ts'
import type { StoryOutline } from '../../model/story.ts'
import { crowd } from '../../scene/crowd.ts'
import { groundOf } from '../../scene/ground.ts'
import { mapScene } from '../../scene/mapScene.ts'
import { timelineScene } from '../../scene/timelineScene.ts'
import type { Words } from '../../text/index.ts'
import { timelinePicture } from '../../timeline/svgText.ts'
import { DEFAULT_VIEW } from '../../view/view.ts'
import { mapWords } from '../mapWords.ts'
import { timelineWords } from '../timelineWords.ts'

/**
 * Widths in CSS px at which the timeline is drawn beforehand. Style sheets show the widest that the page is as wide as, or
 * nearly: stretched, words only get more room.
 */
const WIDTHS = [
  { name: 'wide', width: 1080, height: 304 },
  { name: 'middle', width: 740, height: 304 },
  { name: 'narrow', width: 360, height: 66 },
]

/** Our own painters' text: every word of data in it has been escaped by them. */
function Painted({ className, markup }: { readonly className: string; readonly markup: string }) {
  // oxlint-disable-next-line react/no-danger -- made by toMarkup, which escapes all text
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}

/** The map's markup and rules as the document holds them. */
export function mapPicture(story: StoryOutline, basemap: Basemap, words: Words) {
  const ground = groundOf(basemap.countries, basemap.regions, story.language)
  const sceneAt = (size: { width: number; height: number }) =>
    mapScene(story, DEFAULT_VIEW, size, ground, crowd)
  const { world } = basemap
  return mapSvg(story.bbox, sceneAt, world, world, mapWords(story, words))
}

/** The timeline as it opens, at two widths. */
export function TimelinePicture({
  story,
  words,
}: {
  readonly story: StoryOutline
  readonly words: Words
}) {
  return WIDTHS.map(({ name, width, height }) => (
    <Painted
      key={name}
      className={`timeline-${name}`}
      markup={timelinePicture(
        timelineScene(story, DEFAULT_VIEW, { width, height }),
        timelineWords(story, words),
      )}
    />
  ))
}
