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

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What is printed on the keys of signs, on a keyboard of Latin letters. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Slash: '?' }

/**
 * A key by what it types, or, where that is no Latin letter (Cyrillic, Greek, Arabic, Hebrew …), by its
 * place on the keyboard: a clicker sends places, and a teacher presses the key where B is.
 */
function keyOf({ key, code }: Press): string {
  if (key.length !== 1) return key
  const own = key.toLowerCase()
  if (KEYS.has(own) || /^[ -~]$/.test(key)) return own
  return SIGNS[code] ?? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? own
}

/** The action of a key; null if it is not one of the presenter's. */
export function actionOf(press: Press): Action | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (press.key === ' ' && press.shiftKey) return 'back'
  return KEYS.get(keyOf(press)) ?? null
}

/** Whether the key types a letter or a sign: those can be switched off. */
export function isLetter({ key }: Pick<Press, 'key'>): boolean {
  return key.length === 1 && key !== ' '
}

/** Whether a control focused with Tab keeps this key. */
export function belongsToControl({ key }: Pick<Press, 'key'>): boolean {
  return OF_CONTROLS.has(key)
}
