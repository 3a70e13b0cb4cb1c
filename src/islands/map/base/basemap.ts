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
}

/** Outlines of first-order regions and whole countries by ISO code. */
export interface Regions {
  readonly scale: number
  readonly areas: Readonly<Record<string, { readonly path: string }>>
}

/** What replaces the world tier and the regions that came with it. */
export interface FinerTier {
  readonly basemap: Basemap
  readonly regions: Regions
}

function isLayerName(name: string | undefined): name is LayerName {
  return LAYERS.some((layer) => layer === name)
}

/**
 * The basemap read from the prerendered SVG in the page, so that it is downloaded once; null if
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
  }
}
