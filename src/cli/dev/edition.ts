import type { Published } from '../../publish/index.ts'
import type { Raster } from '../../publish/preview/previewPng.ts'
import { sha256Hex } from '../../publish/sha256.ts'
import { editionOf, forDev } from './devPages.ts'

/** A published site in memory, as it is served while its story is written. */
export interface Edition {
  readonly name: string
  /** The file at a path of the site; undefined if there is none. */
  readonly file: (path: string) => Promise<Uint8Array> | undefined
}

/** Pictures take seconds to draw, and hardly any is looked at: each is drawn when it is asked for. */
export interface Sketches {
  /** In place of a picture its drawing. */
  readonly keep: (draw: Raster) => Raster
  /** The picture of a drawing; other bytes as they are. */
  readonly drawn: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** @param kept gives back pictures that were drawn before */
export function sketches(kept: (draw: Raster) => Raster): Sketches {
  const drawings = new WeakMap<Uint8Array, () => Promise<Uint8Array>>()
  return {
    keep: (draw) => (svg) => {
      const bytes = new TextEncoder().encode(svg)
      drawings.set(bytes, () => kept(draw)(svg))
      return Promise.resolve(bytes)
    },
    drawn: (bytes) => drawings.get(bytes)?.() ?? Promise.resolve(bytes),
  }
}

/**
 * What changes whenever something on the site does. A story's own page names its version; the page that lists several
 * has none, and counts as it is.
 */
function nameOf(pages: readonly string[]): string {
  const [first = ''] = pages
  return editionOf(first) || sha256Hex(pages.join('\n')).slice(0, 16)
}

/** A site as an edition. */
export function editionFrom(site: Published, { drawn }: Pick<Sketches, 'drawn'>): Edition {
  const decoder = new TextDecoder()
  const tops = [...site].filter(([path]) => /^(?:[^/]+\/)?index\.html$/.test(path))
  // That of the site before those of its stories.
  const pages = tops.toSorted(([a], [b]) => a.split('/').length - b.split('/').length)
  const name = nameOf(pages.map(([, bytes]) => decoder.decode(bytes)))
  return {
    name,
    file: (path) => {
      const bytes = site.get(path)
      if (!bytes || !path.endsWith('.html')) return bytes && drawn(bytes)
      return Promise.resolve(new TextEncoder().encode(forDev(decoder.decode(bytes), name)))
    },
  }
}
