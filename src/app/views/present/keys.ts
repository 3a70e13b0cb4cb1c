/** The presenter's actions, by key, by button or from the second window. */
export type Action =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'steps'
  | 'claims'
  | 'return'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'notes'
  | 'path'
  | 'keys'
  | 'escape'

/** As clickers send them: Page Up and Down, arrows, B or a full stop, Esc, F5 for "begin". */
const KEYS: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({
    PageDown: 'next',
    ArrowRight: 'next',
    ArrowDown: 'next',
    ' ': 'next',
    PageUp: 'back',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    Home: 'first',
    End: 'last',
    l: 'steps',
    c: 'claims',
    r: 'return',
    Backspace: 'return',
    b: 'black',
    '.': 'black',
    w: 'white',
    ',': 'white',
    f: 'fullscreen',
    F5: 'fullscreen',
    n: 'notes',
    p: 'path',
    '?': 'keys',
    Escape: 'escape',
  } satisfies Record<string, Action>),
)

/** Keys that a control reached with Tab needs itself. */
const OF_CONTROLS: ReadonlySet<string> = new Set([
  'ArrowRight',
  'ArrowDown',
  'ArrowLeft',
  'ArrowUp',
  ' ',
  'Home',
  'End',
])

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The action of a key; null if it is not one of the presenter's. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Action | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ' && shiftKey) return 'back'
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}

/** Whether a control focused with Tab keeps this key. */
export function belongsToControl({ key }: Press): boolean {
  return OF_CONTROLS.has(key)
}
