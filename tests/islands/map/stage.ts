import { createMap, type MapIsland, type MapOptions } from '../../../src/islands/map/createMap.ts'
import type { GlEvents, GlOptions, GlPainter } from '../../../src/islands/map/glPainter.ts'
import type { Intent } from '../../../src/scene/shared/intent.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import type { StoryOutline } from '../../../src/core/model/story.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'
import { aBasemap, someRegions, someWords } from './stand.ts'

/** A painter that keeps what it is told, and through which a test speaks for the real one. */
export interface StubGl {
  options: GlOptions | null
  events: GlEvents | null
  readonly calls: string[]
  readonly load: MapOptions['loadGl']
}

export function stubGl(): StubGl {
  const calls: string[] = []
  const stub: StubGl = {
    options: null,
    events: null,
    calls,
    load: () =>
      Promise.resolve({
        createGl: (options, events): GlPainter => {
          stub.options = options
          stub.events = events
          calls.push('create')
          return {
            place: () => calls.push('place'),
            resize: () => calls.push('resize'),
            repaint: () => calls.push('repaint'),
            refine: () => calls.push('refine'),
            destroy: () => calls.push('destroy'),
          }
        },
      }),
  }
  return stub
}

export interface Stage {
  readonly host: HTMLElement
  readonly island: MapIsland
  readonly sent: Intent[]
  /** Draws the story at the default view with this much changed. */
  readonly show: (view?: Partial<View>, held?: boolean) => void
  readonly marks: () => HTMLElement[]
  readonly markAt: (name: string) => HTMLElement
  readonly close: () => void
}

const SIZE = { width: 800, height: 500 }

/** A map of two calls in a fresh element; frames of animation run when a test says so. */
export function stage(options: Partial<MapOptions> = {}, story: StoryOutline = twoCalls()): Stage {
  const host = document.createElement('div')
  document.body.append(host)
  return stageIn(host, options, story)
}

export function stageIn(
  host: HTMLElement,
  options: Partial<MapOptions> = {},
  story: StoryOutline = twoCalls(),
): Stage {
  const sent: Intent[] = []
  const island = createMap(host, (intent) => sent.push(intent), {
    messages: someWords,
    basemap: aBasemap,
    regions: someRegions,
    reducedMotion: () => true,
    loadGl: stubGl().load,
    startGl: 'never',
    ...options,
  })
  const show = (view: Partial<View> = {}, held = false): void =>
    island.sync(mapScene(story, { ...DEFAULT_VIEW, ...view }, SIZE), held)
  show()
  const marks = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('button.map-button')]
  const markAt = (name: string): HTMLElement => {
    const found = marks().find((mark) => mark.getAttribute('aria-label')?.startsWith(name))
    if (!found) throw new Error(`No mark at ${name}`)
    return found
  }
  const close = (): void => {
    island.destroy()
    host.remove()
  }
  return { host, island, sent, show, marks, markAt, close }
}

/** Presses a key where the focus is. */
export function press(key: string, target: Element | null = document.activeElement): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}
