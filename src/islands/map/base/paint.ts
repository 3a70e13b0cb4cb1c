import { LAYERS, type LayerName } from './basemap.ts'

/** The style of a basemap layer: CSS colours, lengths in CSS px. */
export interface LayerPaint {
  readonly fill: string | null
  readonly stroke: string | null
  readonly width: number
  /** 0 to 1. */
  readonly opacity: number
  readonly dash: readonly number[] | null
}

export type PaintName = LayerName | 'graticule' | 'hatch'

/** The style of the whole basemap, as the style sheet defines it for the SVG painter. */
export interface Paint {
  readonly sea: string
  readonly layers: Readonly<Record<PaintName, LayerPaint>>
}

const NAMES: readonly PaintName[] = ['graticule', ...LAYERS, 'hatch']

const PLAIN: LayerPaint = { fill: null, stroke: null, width: 1, opacity: 1, dash: null }

function colour(value: string): string | null {
  return value === '' || value === 'none' ? null : value
}

function numbers(value: string): number[] | null {
  const found = value.match(/[\d.]+/g)?.map(Number)
  return found && found.length > 1 ? found : null
}

function layerPaint(path: Element | null): LayerPaint {
  if (!path) return PLAIN
  const style = getComputedStyle(path)
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    width: Number.parseFloat(style.strokeWidth) || 1,
    opacity: style.strokeOpacity === '' ? 1 : Number.parseFloat(style.strokeOpacity),
    dash: numbers(style.strokeDasharray),
  }
}

/**
 * Reads the current computed styles from the SVG sheet, so that the other painter looks the same in
 * every theme and colours are defined in one place.
 */
export function readPaint(host: Element): Paint {
  const layers = NAMES.map(
    (name) => [name, layerPaint(host.querySelector(`.map-${name}`))] as const,
  )
  return {
    sea: colour(getComputedStyle(host).backgroundColor) ?? 'transparent',
    layers: Object.fromEntries(layers) as Record<PaintName, LayerPaint>,
  }
}

/** Calls back when the theme may have changed: the system's, or an attribute of the root element. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const root = new MutationObserver(changed)
  root.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class'],
  })
  system.addEventListener('change', changed)
  return () => {
    root.disconnect()
    system.removeEventListener('change', changed)
  }
}
