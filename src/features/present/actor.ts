import type { PresentMessages } from './messages.ts'
import { reloadButton } from '../../session/reloadButton.ts'
import type { Session } from '../../session/session.ts'
import { awaited } from '../../session/tellStopped.ts'
import { toggleFullScreen } from './fullScreen.ts'
import type { Action } from './keys.ts'
import type { Lesson } from './lesson.ts'
import { createSheets, type Sheets, type SheetName } from './sheets.ts'

export interface Actor {
  /** Carries out the action of a key or button. */
  readonly act: (action: Action) => void
  readonly sheets: Sheets
}

export interface ActorTools {
  readonly session: Session
  readonly lesson: Lesson
  readonly messages: PresentMessages
  /** Shows a message on the page, and what mends it; an empty one removes it. */
  readonly say: (text: string, mend?: Node) => void
  /** Opens the presenter's own window. */
  readonly notes: () => void
  /** What Esc does if no sheet is open. */
  readonly escape: () => void
}

function isSheet(action: Action): action is SheetName {
  return action === 'steps' || action === 'claims' || action === 'keys'
}

/** Connects the presenter's actions to the lesson; the same in both windows. */
export function createActor(tools: ActorTools): Actor {
  const { session, lesson, messages, say } = tools
  const cover = (blank: 'black' | 'white') => (): void =>
    lesson.setBlank(lesson.blank() === blank ? null : blank)
  const fill = async (): Promise<void> => {
    if (!(await toggleFullScreen())) say(messages.noFullScreen)
  }
  const build = async (): Promise<void> => {
    try {
      await awaited(import('../pathBuilder/pathBuilder.ts'))
      session.commands.setMode('build')
    } catch {
      say(messages.notLoaded, reloadButton())
    }
  }
  const acts: Readonly<Record<Action, () => void>> = {
    next: () => lesson.move(1),
    back: () => lesson.move(-1),
    first: () => lesson.goTo(0),
    last: () => lesson.goTo(Infinity),
    steps: () => sheets.toggle('steps'),
    claims: () => sheets.toggle('claims'),
    keys: () => sheets.toggle('keys'),
    return: () => lesson.goTo(session.store.get().view.step),
    black: cover('black'),
    white: cover('white'),
    fullscreen: () => void fill(),
    notes: tools.notes,
    path: () => void build(),
    escape: tools.escape,
  }
  const act = (action: Action): void => {
    const wasOpen = sheets.isOpen()
    say('')
    if (wasOpen && !isSheet(action)) sheets.close()
    if (!wasOpen || action !== 'escape') acts[action]()
  }
  const sheets = createSheets({ session, lesson, messages, act })
  return { act, sheets }
}
