import type { Camera } from '../view/view.ts'

const hands = new WeakMap<Element, Camera>()

/** The camera that the reader's hand gave the map beside the main one; no link carries it. */
export function handOf(map: Element): Camera | null {
  return hands.get(map) ?? null
}

/** Null: the map goes back to where the story has it. */
export function setHand(map: Element, camera: Camera | null): void {
  if (camera) hands.set(map, camera)
  else hands.delete(map)
}
