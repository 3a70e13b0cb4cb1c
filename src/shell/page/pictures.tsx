import type { Basemap } from '../../islands/map/base/storyBasemap.ts'
import { toMarkup } from '../../ui/tree/node.ts'
import { againSheet, baseSheet } from '../../islands/map/svg/base.ts'
import { insetLines } from '../../islands/map/svg/inset.ts'
import {
  besideMain,
  mapSvg,
  WORLD_ID,
  type Beside,
  type MapMarkup,
} from '../../islands/map/svg/mapSvg.ts'
import { viewBoxOfBbox } from '../../islands/map/svg/units.ts'
import type { MapFrame, StoryOutline } from '../../core/model/story.ts'
import type { Size } from '../../scene/shared/camera.ts'
import { crowd } from '../../scene/map/marks/crowd.ts'
import { mainFrame, otherFrame } from '../../scene/map/frames.ts'
import { basemapLabelsOf } from '../../scene/map/basemapLabels.ts'
import { insetScene } from '../../scene/map/insetScene.ts'
import { mapScene } from '../../scene/map/mapScene.ts'
import { areaCode } from '../../scene/map/marks/drawnPlace.ts'
import { timelineScene } from '../../scene/timeline/timelineScene.ts'
import type { Messages } from '../../text/messages/index.ts'
import { timelinePicture } from '../../islands/timeline/svgText.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import { timelineMessages } from '../../islands/timeline/timelineMessages.ts'

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
export function Painted({
  id,
  className,
  markup,
  tag: Tag = 'div',
}: {
  readonly id?: string
  readonly className: string
  readonly markup: string
  readonly tag?: 'div' | 'span'
}) {
  // What is being read is told by the page's status: see status.ts.
  const told = id === undefined ? {} : { id, 'aria-describedby': 'status' }
  // oxlint-disable-next-line react/no-danger -- made by toMarkup, which escapes all text
  return <Tag {...told} className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}

/** The maps' inner HTML and rules as the document holds them; with one map the rest is null. */
export interface MapPictures {
  readonly main: string
  readonly other: string | null
  /** The other map as a thumb. */
  readonly inset: string | null
  readonly css: string
}

/**
 * Half steps of zoom for which the maps are laid out beforehand: the one beside the main map stays small, and only in windows
 * of more than 3,500 px do scripts find a larger step. Each is most of a kilobyte before the first picture.
 */
const STEPS = { main: 6, other: 4 }

/** The maps as they open. The paths of the basemap are in the document once, in the main map. */
export function mapPictures(
  story: StoryOutline,
  basemap: Basemap,
  messages: Messages,
): MapPictures {
  const basemapLabels = basemapLabelsOf(basemap.countries, basemap.regions, story.language)
  const { world } = basemap
  const main = mainFrame(story)
  const draw = (frame: MapFrame, beside?: Partial<Beside>) => {
    const sceneAt = (size: Size) =>
      mapScene(story, DEFAULT_VIEW, size, { basemapLabels, crowd, frame })
    return mapSvg(frame.bbox, sceneAt, world, world, mapMessages(story, messages), beside)
  }
  const other = otherFrame(story)
  const inset = insetScene(story, DEFAULT_VIEW)
  if (!other || !inset) return { ...onlyMarkup(draw(main)), other: null, inset: null }
  // Areas of the other map refer to outlines that the main map's sheet holds.
  const codes = story.places.flatMap((place) => areaCode(place, basemapLabels) ?? [])
  const base: Beside['base'] = (_, viewBox) =>
    baseSheet(world, world, [...new Set(codes)], viewBox, 2, WORLD_ID)
  const large = draw(main, { base, upTo: STEPS.main })
  const small = draw(other, besideMain(STEPS.other, main.bbox))
  const thumb = [againSheet(WORLD_ID, viewBoxOfBbox(inset.frame.bbox)), insetLines(inset)]
  return {
    main: large.markup,
    other: small.markup,
    inset: thumb.map(toMarkup).join(''),
    css: `${large.css}\n${small.css}`,
  }
}

function onlyMarkup({ markup, css }: MapMarkup): Pick<MapPictures, 'main' | 'css'> {
  return { main: markup, css }
}

/** The timeline as it opens, at two widths. */
export function TimelinePicture({
  story,
  messages,
}: {
  readonly story: StoryOutline
  readonly messages: Messages
}) {
  return WIDTHS.map(({ name, width, height }) => (
    <Painted
      key={name}
      className={`timeline-${name}`}
      markup={timelinePicture(
        timelineScene(story, DEFAULT_VIEW, { width, height }),
        timelineMessages(story, messages),
      )}
    />
  ))
}
