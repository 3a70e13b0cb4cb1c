import type { MapFrame } from '../../core/model/story.ts'
import { homeCamera } from '../../scene/map/camera/homeCamera.ts'
import { OPENING_SIZES } from '../../scene/map/layout.ts'
import type { Size } from '../../scene/shared/camera.ts'
import type { MeasureText } from '../../scene/shared/textWidth.ts'

/**
 * Words on a map of this size for a reader of large text. Its marks grow as they do, unless that would leave less room
 * than the smallest map has that is laid out; style sheets are told by `--grown`.
 *
 * @param onMap words on any map
 */
export function grownOn(
  map: HTMLElement,
  size: Size,
  frame: MapFrame,
  onMap: MeasureText,
): MeasureText {
  const { growth = 1 } = onMap
  if (growth === 1) return onMap
  const room = homeCamera(frame, size).zoom - homeCamera(frame, OPENING_SIZES[0]).zoom
  const marks = Math.max(1, Math.min(growth, 2 ** room))
  map.style.setProperty('--grown', `${marks}`)
  return Object.assign<MeasureText, Partial<MeasureText>>(
    (text, face, px) => onMap(text, face, px) / marks,
    { growth: growth / marks, marks },
  )
}
