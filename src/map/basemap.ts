/** Layers of the basemap in drawing order, the first lowest. */
export const LAYERS = [
  'land',
  'lakes',
  'crimea',
  'rivers',
  'regions',
  'crimeaLine',
  'borders',
  'disputed',
] as const

export type LayerName = (typeof LAYERS)[number]

/** A window on the world square, in path units. */
export type Rim = readonly [left: number, top: number, right: number, bottom: number]

export interface BasemapLayer {
  readonly kind: 'area' | 'line'
  /** SVG path data in the basemap's units. */
  readonly path: string
}

/** One tier of the basemap, as `data/basemap/README.md` describes it. */
export interface Basemap {
  readonly tier: string
  /** Side of the square Mercator world, in path units. */
  readonly scale: number
  readonly layers: Readonly<Partial<Record<LayerName, BasemapLayer>>>
  /** What lies beyond was left out; absent: the whole world is there. */
  readonly rim?: Rim
}

/** Outlines of first-order regions and whole countries by ISO code. */
export interface Regions {
  readonly scale: number
  readonly areas: Readonly<Record<string, { readonly path: string }>>
}

function isLayerName(name: string | undefined): name is LayerName {
  return LAYERS.some((layer) => layer === name)
}

function rimOf(sheet: Element): { rim?: Rim } {
  const written = sheet.getAttribute('data-basemap-rim')
  if (written === null) return {}
  const [left = 0, top = 0, right = 0, bottom = 0] = written.split(' ').map(Number)
  return { rim: [left, top, right, bottom] }
}

/**
 * The basemap as the prerendered SVG in the page holds it, so that its bytes travel once; null where
 * there is none.
 */
export function basemapIn(root: ParentNode): Basemap | null {
  const sheet = root.querySelector('[data-basemap-scale]')
  if (!sheet) return null
  const layers: Partial<Record<LayerName, BasemapLayer>> = {}
  for (const path of sheet.querySelectorAll<SVGElement>('path[data-layer]')) {
    const { layer, kind } = path.dataset
    if (!isLayerName(layer)) continue
    layers[layer] = { kind: kind === 'area' ? 'area' : 'line', path: path.getAttribute('d') ?? '' }
  }
  return {
    tier: sheet.getAttribute('data-basemap-tier') ?? 'world',
    scale: Number(sheet.getAttribute('data-basemap-scale')),
    layers,
    ...rimOf(sheet),
  }
}
