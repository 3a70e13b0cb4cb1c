import type { PresentMessages } from './messages.ts'
import { element } from '../../ui/dom/element.ts'
import type { Session } from '../../session/session.ts'
import { countTime } from './elapsed.ts'
import { canFill } from './fullScreen.ts'
import type { Action } from './keys.ts'
import type { Lesson } from './lesson.ts'

const SIGNS: Readonly<Record<string, string>> = {
  back: 'M10.5 3 5.5 8l5 5',
  next: 'm5.5 3 5 5-5 5',
  fullscreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
}

const SVG = 'http://www.w3.org/2000/svg'

function sign(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

/**
 * A button that does not get the focus by a click, so that the next key goes to the lesson: nor does its
 * heir, should the click hide it.
 */
function button(
  action: Action,
  label: string,
  className: string,
  act: (action: Action) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, 'aria-label': label })
  const path = SIGNS[action]
  if (path === undefined) made.append(label)
  else made.append(sign(path))
  made.addEventListener('mousedown', (event) => event.preventDefault())
  made.addEventListener('click', ({ detail }) => {
    const { activeElement } = document
    if (detail > 0 && activeElement instanceof HTMLElement) activeElement.blur()
    act(action)
  })
  return made
}

/** The buttons beside the band, the edges of the map that go forward and back, and the progress. */
export interface Stage {
  readonly tools: HTMLElement
  readonly zones: readonly HTMLElement[]
  readonly progress: HTMLElement
  readonly sync: () => void
  readonly stop: () => void
}

/** @param act carries out a button's action */
export function createStage(
  { store }: Session,
  lesson: Lesson,
  messages: PresentMessages,
  act: (action: Action) => void,
): Stage {
  const small = (action: Action, label: string): HTMLButtonElement =>
    button(action, label, 'button present-tool', act)
  const elapsed = element('span', { class: 'present-elapsed', title: messages.elapsed })
  const steps = small('steps', messages.steps)
  const back = small('back', messages.back)
  const next = small('next', messages.next)
  const home = small('return', messages.actions.return)
  const tools = element('p', { class: 'present-tools' }, home, elapsed, back, steps, next)
  tools.append(small('keys', messages.more))
  if (canFill()) tools.append(small('fullscreen', messages.actions.fullscreen))
  const zones = (['back', 'next'] as const).map((action) =>
    button(action, messages[action], `present-zone is-${action}`, act),
  )
  for (const zone of zones) zone.tabIndex = -1
  const bar = element('span')
  const progress = element('div', { class: 'present-progress', 'aria-hidden': 'true' }, bar)
  return {
    tools,
    zones,
    progress,
    sync: () => {
      const { step } = store.get().view
      const all = lesson.path()?.steps.length ?? 0
      home.hidden = !lesson.isAway()
      home.textContent = messages.returnTo(step + 1)
      home.removeAttribute('aria-label')
      steps.hidden = all === 0
      steps.textContent = messages.position(step + 1, all)
      steps.setAttribute(
        'aria-label',
        `${messages.stepOf(step + 1, all)}. ${messages.actions.steps}`,
      )
      for (const one of [back, zones[0]]) one?.toggleAttribute('disabled', all > 0 && step === 0)
      for (const one of [next, zones[1]]) one?.toggleAttribute('disabled', step + 1 === all)
      bar.style.scale = `${all === 0 ? 0 : (step + 1) / all} 1`
    },
    stop: countTime(lesson.elapsed, (text) => {
      elapsed.textContent = text
    }),
  }
}
