import { pathBuilderMessagesFor, type PathBuilderMessages } from './messages.ts'
import type { OwnPath } from '../../core/view/own.ts'
import { element } from '../../ui/dom/element.ts'
import type { Session } from '../../session/session.ts'
import { takeUpWork, type Work } from './work.ts'

/** After a row with the focus has been drawn anew, ms. */
const AFTER_FOCUS = 150

/** What every part of the tour builder is given. */
export interface Bench {
  readonly session: Session
  readonly messages: PathBuilderMessages
  readonly work: Work
  /** Where actions are announced. */
  readonly said: HTMLElement
  readonly say: (text: string) => void
  /** Accepts typed words without redrawing anything while the reader types. */
  readonly keep: (path: OwnPath) => void
  /** Accepts changed steps, draws them, and announces the action. */
  readonly put: (path: OwnPath, says: string) => void
  /** Replaces the tour being made with another. */
  readonly replace: (path: OwnPath, says: string) => void
  /** Registers a part to be drawn with the steps, or also on every keystroke. */
  readonly onDraw: (sync: () => void, how?: 'with steps' | 'always') => void
  readonly draw: () => void
}

/** The work and its announcements; its parts are drawn as registered. */
export function createBench(session: Session): Bench {
  const work = takeUpWork(session)
  const said = element('p', { class: 'own-said', role: 'status' })
  const withSteps: (() => void)[] = []
  const always: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  // Once the focus is back: a screen reader that tells where it is says nothing else meanwhile.
  const say = (text: string): void => {
    said.textContent = ''
    clearTimeout(timer)
    timer = setTimeout(() => {
      said.textContent = text
    }, AFTER_FOCUS)
  }
  const run = (parts: readonly (() => void)[]): void => {
    for (const sync of parts) sync()
  }
  const draw = (): void => run([...withSteps, ...always])
  const after = (change: (path: OwnPath) => void) => (path: OwnPath, says: string) => {
    change(path)
    draw()
    say(says)
  }
  return {
    session,
    messages: pathBuilderMessagesFor(session.store.whole.language),
    work,
    said,
    say,
    keep: (path) => {
      work.change(path)
      run(always)
    },
    put: after(work.change),
    replace: after(work.replace),
    onDraw: (sync, how = 'with steps') => void (how === 'always' ? always : withSteps).push(sync),
    draw,
  }
}
