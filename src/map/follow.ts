import type { MapScene } from '../scene/mapScene.ts'
import { sameCamera } from './cameraMoves.ts'
import type { Pilot } from './pilot.ts'

function isResized({ size }: MapScene, before: MapScene | null): boolean {
  return before?.size.width !== size.width || before.size.height !== size.height
}

/**
 * Moves the camera to what a scene asks for: immediately if the size has changed, otherwise in a
 * flight. A scene that asks for the same camera as the one before changes nothing, so a camera that
 * the reader has moved is not applied again when it comes back; nor is any while the reader moves
 * it. Returns whether the size has changed.
 */
export function follow(pilot: Pilot, scene: MapScene, before: MapScene | null): boolean {
  const resized = isResized(scene, before)
  pilot.resize(scene.size)
  const isAsked = !before || !sameCamera(before.camera, scene.camera)
  if (!isAsked || pilot.isHeld()) return resized
  if (resized) pilot.cut(scene.camera)
  else pilot.fly(scene.camera, 'story')
  return resized
}
