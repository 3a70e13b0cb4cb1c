/**
 * What built files use, or seem to use, without needing it: by key, each with what a browser that lacks
 * it does instead. A key that ends in a dot stands for all below it. All else that is used raises the
 * lowest versions that README states.
 */
export interface Excuse {
  readonly keys: readonly string[]
  readonly because: string
}

export const EXCUSED: readonly Excuse[] = [
  {
    keys: [
      'css.properties.text-wrap',
      'css.properties.text-wrap.',
      'css.properties.paint-order',
      'css.properties.accent-color',
      'css.properties.scrollbar-gutter',
      'css.properties.scrollbar-gutter.',
      'css.properties.scrollbar-width',
      'css.properties.scrollbar-width.',
      'css.properties.overscroll-behavior',
      'css.properties.text-size-adjust',
      'css.properties.font-family.ui-monospace',
    ],
    because: 'Lines break, edges and bars look as they always did there; nothing is hidden.',
  },
  {
    keys: ['css.properties.cursor.', 'css.properties.resize', 'css.properties.resize.'],
    because: 'A touch screen has no pointer to change, nor a corner to drag.',
  },
  {
    keys: ['css.properties.overflow-anchor', 'css.properties.overflow-anchor.'],
    because: 'It turns off what a browser without it does not do.',
  },
  {
    keys: [
      'css.properties.content-visibility',
      'css.properties.content-visibility.',
      'css.selectors.details-content',
    ],
    because: 'More is laid out at once; a closed detail stays closed on paper.',
  },
  {
    keys: [
      'css.properties.orphans',
      'css.properties.widows',
      'css.properties.break-before.avoid',
      'css.properties.break-after.avoid',
      'css.properties.float.inline-start',
      'css.properties.float.inline-end',
    ],
    because: 'On paper a page may break at a worse place.',
  },
  {
    keys: ['.showPopover', 'css.selectors.popover-open', 'css.at-rules.starting-style'],
    because:
      'The list of a count lies over the map, as in a wide window; a sheet is there at once.',
  },
  {
    keys: ['css.properties.forced-color-adjust', 'css.properties.forced-color-adjust.none'],
    because: 'A browser without it has no forced colours to adjust.',
  },
  {
    keys: ['css.properties.field-sizing', 'css.properties.field-sizing.content'],
    because: 'The date field keeps its width: what is longer scrolls in it.',
  },
  {
    keys: ['css.at-rules.media.scripting'],
    because: 'Only together with scripts turned off: buttons that do nothing stay in sight.',
  },
  {
    keys: ['css.types.round', 'css.types.corner-shape-value.round'],
    because: 'Asked for by @supports: marks stand between two pixels.',
  },
  {
    keys: ['.createPolicy', '.createHTML'],
    because:
      'ui/browser/trusted.ts asks first: where there are no Trusted Types nothing demands them.',
  },
  { keys: ['.share'], because: 'ui/browser/device.ts asks first: the button is not offered.' },
  { keys: ['.saveData', '.reducedMotion'], because: 'Read with a default; the second is our own.' },
  {
    keys: [
      '.canIntercept',
      '.cssFloat',
      '.currentEntry',
      '.displayName',
      '.fetchPriority',
      '.fromElement',
      '.movementX',
      '.movementY',
      '.popover',
      '.renderTime',
      '.skipTransition',
      '.startViewTransition',
      '.createContext',
      '.use',
      'api.Window.navigation',
      'api.Window.setImmediate',
    ],
    because: 'React names them, or asks first.',
  },
  {
    keys: [
      '.changedTouches',
      '.colorSpace',
      '.copyTo',
      '.dataType',
      '.difference',
      '.featureSettings',
      '.getIds',
      '.projectionMatrix',
      '.sampleCount',
      '.toArray',
      'api.VideoFrame',
      'css.selectors.nesting',
    ],
    because: 'MapLibre names its own things so, or asks first; without WebGL the drawn map stays.',
  },
  {
    keys: ['.move', '.take', '.drop', '.pause', '.error', '.windows'],
    because: 'Methods and fields of our own, of MapLibre and of React that bear the same name.',
  },
  { keys: ['.escape'], because: 'It is CSS.escape.' },
  {
    keys: ['api.AbortSignal.timeout'],
    because: 'Before 124 Chrome gives the error another name, and no name is read.',
  },
]

/** Whether a key is one of those that a row excuses. */
export function excuses(keys: readonly string[], key: string): boolean {
  return keys.some((each) => (each.endsWith('.') ? key.startsWith(each) : key === each))
}
