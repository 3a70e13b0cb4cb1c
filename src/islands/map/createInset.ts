import type { InsetScene } from '../../scene/map/insetScene.ts'
import type { Basemap } from './base/basemap.ts'
import { toElement, toMarkup, write } from '../../ui/tree/node.ts'
import { baseSheet } from './svg/base.ts'
import { insetLines } from './svg/inset.ts'
import { UNITS, viewBoxOfBbox } from './svg/units.ts'

/** The inset on the page: a picture in a button, drawn again only when what it shows changes. */
export interface Inset {
  readonly sync: (scene: InsetScene) => void
}

/** @param host the button's picture, as prerendered or empty */
export function createInset(host: Element, basemap: Basemap | null): Inset {
  let written = ''
  let sheet: Element | null = null
  return {
    sync: (scene) => {
      const lines = insetLines(scene)
      const next = toMarkup(lines)
      if (next === written) return
      written = next
      const viewBox = viewBoxOfBbox(scene.frame.bbox)
      // Its own copy: the main map's is refined, and hidden, by its own zoom.
      if (!sheet && basemap) {
        sheet = toElement(baseSheet(basemap, { scale: UNITS, areas: {} }, [], viewBox, 2))
        host.replaceChildren(sheet)
      }
      if (sheet) write(sheet, 'viewBox', viewBox)
      host.querySelector(':scope > .map-lines')?.remove()
      host.append(toElement(lines))
    },
  }
}
