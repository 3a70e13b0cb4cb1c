import { basemapIn } from '../map/basemap.ts'
import { mapPicture, mapsPicture, type Palette, type PictureParts } from '../map/svg/picture.ts'
import type { MapFrame } from '../model/story.ts'
import type { Size } from '../scene/camera.ts'
import { mapScene } from '../scene/mapScene.ts'
import { visibleEvents } from '../scene/visible.ts'
import { sayView } from '../text/sayView.ts'
import { creditOf } from '../text/record/pictureCredit.ts'
import { shareWordsFor } from '../text/shareWords.ts'
import { fetchRegions } from './basemapFiles.ts'
import { readerZone } from './environment.ts'
import { publicAddress } from './device.ts'
import { panelsBeside } from './mapPanels.ts'
import { mapWords } from './mapWords.ts'
import type { Session } from './session.ts'
import { wholeStory } from './wholeStory.ts'
import { pageFamilies, readWidths } from './widths.ts'

const COLOURS = [
  'paper',
  'ink',
  'muted',
  'sea',
  'land',
  'border',
  'talks',
  'words',
  'force',
  'people',
] as const satisfies readonly (keyof Palette)[]

/** Minimum size of a picture in CSS px, so that a map saved on a phone is still worth printing. */
const LEAST = { width: 800, height: 500 }

function palette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const colours = COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()] as const)
  return Object.fromEntries(colours) as Palette
}

/**
 * The map as shown, or both maps, as a standalone SVG document with title, description, sources and
 * link. Rejects if the outlines of regions cannot be fetched.
 */
export async function pictureOfView(session: Session): Promise<string> {
  const { store, words, ground } = session
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
  const measure = readWidths().roomy
  const sceneOf = (frame: MapFrame, own: Size) => {
    // The view's camera is the main map's.
    const shown = frame.isMain ? view : { ...view, camera: view.otherCamera }
    return mapScene(story, shown, own, ground, null, measure, frame, frame.isMain, true)
  }
  const parts: PictureParts = {
    basemap,
    regions: await fetchRegions(),
    words: mapWords(story, words),
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
          basemap: words.document.basemap,
          words: shareWordsFor(story.language),
        },
      ),
    },
  }
  if (story.frames.length > 0) return mapsPicture(panelsBeside(story, size, sceneOf), parts)
  return mapPicture(mapScene(story, view, size, ground, null, measure), parts)
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
