import { outlineStory } from '../../core/model/outline.ts'
import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import type { Basemap as Tier } from '../../islands/map/base/basemap.ts'
import { node, type Node } from '../../ui/tree/node.ts'
import { basemapLabelsOf } from '../../scene/map/basemapLabels.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import { capital } from '../../text/capital.ts'
import { formatDays } from '../../text/dates.ts'
import { messagesFor, type Messages } from '../../text/messages/index.ts'
import { formatSpan } from '../../text/span.ts'
import type { Basemap } from '../../islands/map/base/storyBasemap.ts'
import { cardSvg, EVENT_MAP, STORY_MAP, type CardText } from './previewCard.ts'
import { measureIn, type Fonts } from './previewFont.ts'
import { mapNodes, type MapLook } from './previewMap.ts'
import { lightPalette } from './previewPalette.ts'
import { locatorScene, storyScenes } from './previewScene.ts'

/** What previews are made from. */
export interface PreviewInput {
  readonly story: Story
  readonly basemap: Basemap
  /** The finer tier, for pictures of small areas. */
  readonly detail: Tier
  /** The text of `tokens.css`. */
  readonly tokens: string
  readonly fonts: Fonts
}

/** The name of the story's own picture; no event may have it as its id. */
export const STORY_PREVIEW = 'story'

/** From this zoom on the finer tier is drawn. */
const FINE_FROM = 3

/** The basemap tier for a picture at this camera. */
export function tierFor({ camera }: MapScene, world: Tier, detail: Tier): Tier {
  return camera.zoom >= FINE_FROM ? detail : world
}

function kindOf({ kind: id, standing }: Event, { kinds, language }: Story): CardText['kind'] {
  const kind = kinds.find((one) => one.id === id)
  if (!kind) return null
  const { glyph, track, label } = kind
  return { name: capital(label[language] ?? id), glyph, track, standing }
}

function eventText(event: Event, story: Story, messages: Messages): CardText {
  const when = formatSpan(event.span, { lang: story.language, sharedYear: null })
  const { label } = messages.eventStandings[event.standing]
  return {
    kind: kindOf(event, story),
    facts: [when, ...(event.standing === 'undisputed' ? [] : [label])],
    title: event.title,
    credit: story.credit,
    notes: [
      messages.count.claims(event.claims.length),
      messages.count.sources(event.sources.length),
      story.title.split(':')[0] ?? story.title,
    ],
  }
}

function storyText(story: Story, messages: Messages): CardText {
  const { opens, closes, zone, language } = story
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  return {
    kind: null,
    facts: [formatDays(opens, closes - 1, zone, { lang: language, sharedYear: null })],
    title: story.title,
    credit: story.credit,
    notes: [
      messages.count.events(story.events.length),
      messages.count.claims(claims),
      messages.count.sources(story.sources.length),
    ],
  }
}

/** A map in its place, and a line between it and the one before. */
function placedMap(scene: MapScene, left: number, look: MapLook): Node {
  const { width, height } = scene.size
  const edge = { width: 1.5, height, fill: look.palette.border }
  return node(
    'svg',
    { x: left, width, height, viewBox: `0 0 ${width} ${height}` },
    ...mapNodes(scene, look),
    left > 0 ? node('rect', edge) : null,
  )
}

/** The story's preview and one for each event, as SVG by file name without its ending. */
export function previewSvgs(input: PreviewInput): Map<string, string> {
  const { story, basemap, detail, fonts } = input
  const measure = measureIn(fonts)
  const messages = messagesFor(story.language)
  const outline = outlineStory(story)
  const basemapLabels = basemapLabelsOf(basemap.countries, basemap.regions, story.language)
  const palette = lightPalette(input.tokens)
  const lookFor = (scene: MapScene): MapLook => ({
    basemap: tierFor(scene, basemap.world, detail),
    regions: basemap.regions,
    messages: mapMessages(outline, messages),
    palette,
    type: { measure, families: null },
  })
  const draw = (scene: MapScene, text: CardText): string =>
    cardSvg(mapNodes(scene, lookFor(scene)), scene.size.width, text, { palette, fonts })
  const scenes = storyScenes(outline, STORY_MAP, basemapLabels, basemap.regions, measure)
  const maps = scenes.map(({ scene, left }) => placedMap(scene, left, lookFor(scene)))
  const events = story.events.map((event) => {
    const scene = locatorScene(
      outline,
      event.id,
      EVENT_MAP,
      basemapLabels,
      basemap.regions,
      measure,
    )
    return [event.id, draw(scene, eventText(event, story, messages))] as const
  })
  const whole = cardSvg(maps, STORY_MAP.width, storyText(story, messages), { palette, fonts })
  return new Map([[STORY_PREVIEW, whole], ...events])
}
