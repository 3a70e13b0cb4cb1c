import { project, type Size } from '../../../scene/shared/camera.ts'
import type { Send } from '../../../scene/shared/intent.ts'
import type { Label } from '../../../scene/map/labels/labelBox.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import type { Camera } from '../../../core/view/view.ts'
import { node, toElement, write } from '../../../ui/tree/node.ts'
import { viewBoxOf } from '../svg/units.ts'
import type { MapMessages } from '../messages.ts'
import { labelNode } from './labelNode.ts'
import { createLines } from './lines.ts'
import { createMarks } from './marks.ts'
import { rows } from './rows.ts'
import { shift } from './shift.ts'
import { scaleBar } from './scaleBar.ts'

/** Everything that both basemap painters share: it is drawn above either, at the same pixels. */
export interface Overlay {
  readonly sync: (scene: MapScene, isAnimated: boolean) => void
  /**
   * Moves everything to its position at this camera; at rest, text and marks are aligned to whole
   * pixels.
   */
  /** `isFlying`: the story moves the camera, nobody's hand does. */
  readonly place: (camera: Camera, size: Size, isAtRest: boolean, isFlying: boolean) => void
  /** Advances growing arcs; returns whether another frame is needed. */
  readonly grow: (time: number) => boolean
  readonly isGrowing: () => boolean
  readonly close: (refocus: boolean) => boolean
  readonly remove: () => void
}

function html(tag: string, attributes: Parameters<typeof node>[1]): HTMLElement {
  const element = toElement(node(tag, attributes))
  if (!(element instanceof HTMLElement)) throw new Error(`Not an HTML element: ${tag}`)
  return element
}

/**
 * Builds the overlay into the map's element, before `before`.
 *
 * @param before the first of the controls, so that marks come before them in tab order
 */
export function createOverlay(
  host: HTMLElement,
  before: Element | null,
  messages: MapMessages,
  send: Send,
  missing: () => void,
): Overlay {
  const sheet = toElement(
    node('svg', { class: 'map-lines', 'data-live': '', 'aria-hidden': 'true' }),
  )
  const labelSheet = html('div', { class: 'map-labels', 'aria-hidden': 'true' })
  const markSheet = html('ol', { class: 'map-marks' })
  const scale = html('span', { class: 'map-scale', hidden: true })
  const sheets = [sheet, labelSheet, markSheet, scale]
  for (const one of sheets) host.insertBefore(one, before)
  const lines = createLines(sheet)
  const marks = createMarks(markSheet, host, messages, send, missing)
  const labels = rows<Label>(
    labelSheet,
    ({ kind, id }) => `${kind} ${id}`,
    (label) => labelNode(label),
  )

  let measured: Camera | null = null

  function measure(camera: Camera): void {
    measured = camera
    const { km, width } = scaleBar(camera)
    scale.textContent = messages.kilometres(km)
    scale.style.width = `${width.toFixed(2)}px`
    scale.hidden = false
  }

  let wasFlying = false
  function place(camera: Camera, size: Size, isAtRest: boolean, isFlying: boolean): void {
    if (isFlying !== wasFlying) labelSheet.classList.toggle('is-flying', isFlying)
    wasFlying = isFlying
    write(sheet, 'viewBox', viewBoxOf(camera, size))
    labels.each((element, { at }) => {
      shift(element, project(at, camera, size), isAtRest)
    })
    marks.place(camera, size, isAtRest)
    if (camera !== measured) measure(camera)
  }

  return {
    sync: (scene, isAnimated) => {
      lines.sync(scene, isAnimated)
      labels.sync(scene.labels.filter(({ kind }) => kind !== 'arc'))
      marks.sync(scene)
    },
    place,
    grow: lines.grow,
    isGrowing: lines.isGrowing,
    close: marks.close,
    remove: () => {
      for (const one of sheets) one.remove()
    },
  }
}
