import { basemapIn } from '../../islands/map/base/basemap.ts'
import { paletteOf, type Palette } from '../../islands/map/svg/palette.ts'
import { mapPicture, mapsPicture, type PictureParts } from '../../islands/map/svg/picture.ts'
import type { MapFrame } from '../../core/model/story.ts'
import type { Size } from '../../scene/shared/camera.ts'
import { roomForText, type MeasureText } from '../../scene/shared/textWidth.ts'
import { mapScene } from '../../scene/map/mapScene.ts'
import { visibleEvents } from '../../scene/shared/visible.ts'
import { sayView } from '../../text/sayView.ts'
import { creditOf } from './pictureCredit.ts'
import { shareMessagesFor } from './messages.ts'
import { fetchRegions } from '../../islands/map/base/basemapFiles.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import { publicAddress } from '../../ui/browser/device.ts'
import { panelsBeside } from '../../islands/map/svg/panels.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import type { Session } from '../../session/session.ts'
import { wholeStory } from '../../session/story/wholeStory.ts'
import { pageFamilies, readWidths } from '../../ui/browser/widths.ts'

/** Minimum size of a picture in CSS px, so that a map saved on a phone is still worth printing. */
const LEAST = { width: 800, height: 500 }

function palette(): Palette {
  const style = getComputedStyle(document.documentElement)
  return paletteOf((name) => style.getPropertyValue(`--${name}`).trim())
}

/**
 * The map as shown, or both maps, as a standalone SVG document with title, description, sources and
 * link. Rejects if the outlines of regions cannot be fetched.
 */
export async function pictureOfView(session: Session): Promise<string> {
  const { store, messages, basemapLabels } = session
  const { story, shown: view } = store.get()
  const { story: whole } = await wholeStory()
  const map = document.getElementById('map')
  const basemap = map && basemapIn(map)
  if (!basemap) throw new Error('The page has no map')
  const box = map.closest<HTMLElement>('.map-frames') ?? map
  const size = {
    width: Math.max(LEAST.width, box.clientWidth),
    height: Math.max(LEAST.height, box.clientHeight),
  }
  // The file may be opened where other fonts are: its words have room for those too.
  const { drawn } = readWidths()
  const measure: MeasureText = (...text) => Math.max(drawn(...text), roomForText(...text))
  const sceneOf = (frame: MapFrame, own: Size) => {
    // The view's camera is the main map's.
    const shown = frame.isMain ? view : { ...view, camera: view.otherCamera }
    return mapScene(story, shown, own, { basemapLabels, measure, frame, isDrawnSo: true })
  }
  const parts: PictureParts = {
    basemap,
    regions: await fetchRegions(),
    messages: mapMessages(story, messages),
    palette: palette(),
    type: { measure, families: pageFamilies() },
    caption: {
      title: story.title,
      says: sayView(
        story,
        { ...view, axis: null },
        { lang: story.language, readerZone: readerZone() },
      ),
      credit: creditOf(
        whole,
        visibleEvents(story, view).map(({ id }) => id),
        {
          address: publicAddress(),
          basemap: messages.document.basemap,
          messages: shareMessagesFor(story.language),
        },
      ),
    },
  }
  if (story.frames.length > 0) return mapsPicture(panelsBeside(story, size, sceneOf), parts)
  return mapPicture(mapScene(story, view, size, { basemapLabels, measure }), parts)
}

/** Pixels per CSS px in the PNG: sharp on paper and on high-density screens. */
const DENSITY = 2

/** Draws an SVG document on a canvas of twice its size; rejects if the browser cannot. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * DENSITY
    canvas.height = image.naturalHeight * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('The canvas gave no picture'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
