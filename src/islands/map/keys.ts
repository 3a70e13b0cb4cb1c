import type { Point } from '../../scene/shared/camera.ts'

/** What a key does to the map. */
export type KeyMove =
  | { readonly type: 'pan'; readonly by: Point }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  | { readonly type: 'home' }
  | { readonly type: 'close' }

/** CSS px by which an arrow key or its button moves the picture. */
const STEP = 80

/** What each key does, by the key's name. */
export const MOVES: Readonly<Record<string, KeyMove>> = {
  ArrowLeft: { type: 'pan', by: [STEP, 0] },
  ArrowRight: { type: 'pan', by: [-STEP, 0] },
  ArrowUp: { type: 'pan', by: [0, STEP] },
  ArrowDown: { type: 'pan', by: [0, -STEP] },
  '+': { type: 'zoom', by: 1 },
  '=': { type: 'zoom', by: 1 },
  '-': { type: 'zoom', by: -1 },
  _: { type: 'zoom', by: -1 },
  '0': { type: 'home' },
  Escape: { type: 'close' },
}

/**
 * The move of a key pressed inside the map, or null. Keys with Ctrl, Cmd or Alt belong to the
 * browser.
 */
export function keyMove(event: KeyboardEvent): KeyMove | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return MOVES[event.key] ?? null
}
