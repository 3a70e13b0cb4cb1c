import { pathBuilderWordsFor, type PathBuilderWords } from '../../../text/pathBuilderWords.ts'
import type { OwnPath } from '../../../view/own.ts'
import { element } from '../../card/element.ts'
import type { Session } from '../../session.ts'
import { takeUpWork, type Work } from './work.ts'

/** What every part of making a path is given. */
export interface Bench {
  readonly session: Session
  readonly words: PathBuilderWords
  readonly work: Work
  /** Where it is said what was done. */
  readonly said: HTMLElement
  readonly say: (text: string) => void
  /** Takes over words that were typed: nothing is drawn anew under the typing hand. */
  readonly keep: (path: OwnPath) => void
  /** Takes over other steps, draws them, and says what was done. */
  readonly put: (path: OwnPath, says: string) => void
  /** Puts another path in the place of the one in the making. */
  readonly replace: (path: OwnPath, says: string) => void
  /** Has a part drawn with the steps, or with every letter typed as well. */
  readonly onDraw: (sync: () => void, how?: 'with steps' | 'always') => void
  readonly draw: () => void
}

/** The work and what is said of it; its parts are drawn as they ask to be. */
export function createBench(session: Session): Bench {
  const work = takeUpWork(session)
  const said = element('p', { class: 'own-said', role: 'status' })
  const withSteps: (() => void)[] = []
  const always: (() => void)[] = []
  const say = (text: string): void => {
    said.textContent = text
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
    words: pathBuilderWordsFor(session.store.whole.language),
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
