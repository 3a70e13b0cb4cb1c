import type { Send } from '../../scene/shared/intent.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { createPainter } from './paint.ts'
import { patch } from '../../ui/tree/patch.ts'
import { toElement, type Node } from '../../ui/tree/node.ts'
import { listen } from './pointers.ts'
import type { TimelineMessages } from './messages.ts'

export interface Timeline {
  /** Draws the scene; touches only what differs from the one before. */
  readonly sync: (scene: TimelineScene) => void
  /** Leaves the element empty and without listeners. */
  readonly destroy: () => void
}

/**
 * Mounts a timeline in an element, replacing the prerendered one. It draws scenes and reports what
 * readers do; it keeps no other state. Keys are handled by the page's sliders, which lie over it at
 * `scene.thumbs`.
 */
export function createTimeline(element: Element, send: Send, messages: TimelineMessages): Timeline {
  const paint = createPainter(messages)
  let scene: TimelineScene | null = null
  let drawn: Node | null = null
  let root: Element | null = null
  const stop = listen(element, () => scene, send)

  function sync(next: TimelineScene): void {
    const painted = paint(next)
    if (root && drawn) patch(root, painted, drawn)
    else {
      root = toElement(painted)
      element.replaceChildren(root)
    }
    scene = next
    drawn = painted
  }

  function destroy(): void {
    stop()
    scene = null
    drawn = null
    root = null
    element.replaceChildren()
  }

  return { sync, destroy }
}
