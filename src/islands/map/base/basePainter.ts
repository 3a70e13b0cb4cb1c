import type { Size } from '../../../scene/shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'
import { basemapIn, type Basemap, type FinerTier, type Regions } from './basemap.ts'
import { DETAIL_ZOOM } from './detailTier.ts'
import { hatchOf, hatchZoom } from './hatch.ts'
import { toElement, write } from '../../../ui/tree/node.ts'
import { baseSheet, hatchPath, regionId } from '../svg/base.ts'
import { UNITS, viewBoxOf } from '../svg/units.ts'

/** The basemap as SVG: shown immediately, and whenever WebGL is not available. */
export interface BasePainter {
  readonly sheet: Element
  /** What is currently drawn, in its finest tier. */
  readonly basemap: () => Basemap
  readonly place: (camera: Camera, size: Size) => void
  /** Replaces the tier drawn with a finer one. */
  readonly refine: (finer: FinerTier) => void
  readonly show: (isShown: boolean) => void
}

const NO_REGIONS: Regions = { scale: UNITS, areas: {} }
const NO_BASEMAP: Basemap = { tier: 'none', scale: UNITS, layers: {} }

function adoptOrBuild(host: HTMLElement, basemap: Basemap, regions: Regions): Element {
  const written = host.querySelector(':scope > .map-base')
  // One that draws another's paths again is replaced: the other's are refined and hidden.
  if (written?.querySelector('.map-layers')) return written
  written?.remove()
  const sheet = toElement(baseSheet(basemap, regions, Object.keys(regions.areas), '0 0 1 1', 2))
  host.prepend(sheet)
  return sheet
}

/** Finer outlines for the regions in the sheet; others are not requested. */
function refineRegions(sheet: Element, { scale, areas }: Regions): void {
  for (const [code, { path }] of Object.entries(areas)) {
    const outline = sheet.querySelector(`#${regionId(code)}`)
    outline?.setAttribute('transform', `scale(${UNITS / scale})`)
    outline?.setAttribute('d', path)
  }
}

/** Adopts the prerendered sheet in the map's element, or builds it. */
export function createBasePainter(
  host: HTMLElement,
  given: Basemap | null,
  regions: Regions = NO_REGIONS,
): BasePainter {
  let basemap = given ?? basemapIn(host) ?? NO_BASEMAP
  const sheet = adoptOrBuild(host, basemap, regions)
  const hatching = sheet.querySelector('.map-hatch')
  const layers = sheet.querySelector('.map-layers')
  let hatched = 2
  let isShown = true
  let latest: { camera: Camera; size: Size } | null = null

  function drawHatching(zoom: number): void {
    hatched = zoom
    hatching?.setAttribute('d', hatchPath(hatchOf(basemap, zoom)))
  }

  function draw(): void {
    if (!latest || !isShown) return
    write(sheet, 'viewBox', viewBoxOf(latest.camera, latest.size))
    sheet.toggleAttribute('data-far', latest.camera.zoom < DETAIL_ZOOM)
    const zoom = hatchZoom(latest.camera.zoom)
    if (zoom !== hatched) drawHatching(zoom)
  }

  function refine({ basemap: next, regions: outlines }: FinerTier): void {
    basemap = next
    refineRegions(sheet, outlines)
    layers?.setAttribute('transform', `scale(${UNITS / next.scale})`)
    layers?.setAttribute('data-basemap-scale', String(next.scale))
    layers?.setAttribute('data-basemap-tier', next.tier)
    for (const path of layers?.querySelectorAll<SVGElement>('[data-layer]') ?? []) {
      const found = Object.entries(next.layers).find(([name]) => name === path.dataset['layer'])
      path.setAttribute('d', found?.[1]?.path ?? '')
    }
    drawHatching(hatched)
  }

  return {
    sheet,
    basemap: () => basemap,
    place: (camera, size) => {
      if (latest?.camera === camera && latest.size === size) return
      latest = { camera, size }
      draw()
    },
    refine,
    show: (shown) => {
      isShown = shown
      if (shown) sheet.removeAttribute('data-hidden')
      else sheet.setAttribute('data-hidden', '')
      draw()
    },
  }
}
