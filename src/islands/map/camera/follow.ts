import type { MapScene } from '../../../scene/map/mapScene.ts'
import { sameCamera } from './cameraMoves.ts'
import type { CameraController } from './cameraController.ts'

function isResized({ size }: MapScene, before: MapScene | null): boolean {
  return before?.size.width !== size.width || before.size.height !== size.height
}

/**
 * Moves the camera to what a scene asks for: immediately if the size has changed, otherwise in a
 * flight. A scene that asks for the same camera as the one before changes nothing, so a camera that
 * the reader has moved is not applied again when it comes back; nor is any while the reader moves
 * it. Returns whether the size has changed.
 */
export function follow(
  controller: CameraController,
  scene: MapScene,
  before: MapScene | null,
): boolean {
  const resized = isResized(scene, before)
  controller.resize(scene.size)
  const isAsked = !before || !sameCamera(before.camera, scene.camera)
  if (!isAsked || controller.isHeld()) return resized
  if (resized) controller.cut(scene.camera)
  else controller.fly(scene.camera, 'story')
  return resized
}
