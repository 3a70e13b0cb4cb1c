import type { View } from './view.ts'

/** Whether the page is laid out for a class or its presenter, with list and controls hidden. */
export function isLesson({ mode }: View): boolean {
  return mode === 'present' || mode === 'presenter'
}

/** Whether the page is a static picture with text, with nothing to interact with. */
export function isStill({ mode, embed }: View): boolean {
  return mode === 'embed' && embed.isStatic
}
