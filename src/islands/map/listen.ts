import { keyMove, MOVES, type KeyMove } from './keys.ts'

/** Carries out the move of a key or button; returns whether there was anything to do. */
export type Act = (move: KeyMove) => boolean

/** For each button, the key that does the same. */
const ACTIONS: Readonly<Record<string, KeyMove | undefined>> = {
  in: MOVES['+'],
  out: MOVES['-'],
  home: MOVES['0'],
  left: MOVES['ArrowLeft'],
  right: MOVES['ArrowRight'],
  up: MOVES['ArrowUp'],
  down: MOVES['ArrowDown'],
}

/** Keys pressed anywhere in the map and not handled by anything inside it. */
export function listenToKeys(host: HTMLElement, act: Act, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const move = keyMove(event)
    if (move && act(move)) event.preventDefault()
  }
  host.addEventListener('keydown', onKey, { signal })
}

/** The buttons that do what gestures do. */
export function listenToControls(controls: Element, act: Act, signal: AbortSignal): void {
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
    const move = ACTIONS[button?.dataset['action'] ?? '']
    if (move) act(move)
  }
  controls.addEventListener('click', onClick, { signal })
}

/** Presses anywhere on the page outside marks and their lists. */
export function listenToPressesElsewhere(done: () => void, signal: AbortSignal): void {
  const onPress = ({ target }: Event): void => {
    const isOwn = target instanceof Element && target.closest('.map-panel, [data-mark]')
    if (!isOwn) done()
  }
  document.addEventListener('pointerdown', onPress, { signal })
}
