import { element, pressable } from '../../ui/dom/element.ts'
import type { Bench } from './bench.ts'
import { BLANK, isBlank } from './work.ts'

/** Ways to another tour: an empty one, or the previous one. */
export function createTurns(bench: Bench): readonly HTMLElement[] {
  const { messages, work, replace, say, draw, onDraw } = bench
  const anew = pressable(messages.startAnew, () => replace(BLANK, messages.startedAnew))
  const back = pressable('', () => {
    const aside = work.aside()
    if (aside) replace(aside, messages.opened(aside.title || messages.untitled))
  })
  const forget = pressable(messages.forget, () => {
    work.forget()
    draw()
    say(messages.forgotten)
  })
  onDraw(() => {
    const aside = work.aside()
    forget.hidden = aside === null
    anew.disabled = isBlank(work.path())
    back.hidden = aside === null
    if (aside)
      back.textContent = messages.bringBack(aside.title || messages.untitled, aside.steps.length)
  }, 'always')
  return [anew, back, forget]
}

/** Says that the browser keeps the tour, or that it keeps nothing. */
export function createKeeping({ messages, work, onDraw }: Bench): HTMLElement {
  const line = element('p', { class: 'hint own-kept', role: 'status' })
  onDraw(() => {
    const told = work.isKept() ? messages.kept : messages.notKept
    line.classList.toggle('is-refused', !work.isKept())
    if (line.textContent !== told) line.textContent = told
  }, 'always')
  return line
}
