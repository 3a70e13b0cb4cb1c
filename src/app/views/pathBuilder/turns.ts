import { element, pressable } from '../../card/element.ts'
import type { Bench } from './bench.ts'
import { BLANK, isBlank } from './work.ts'

/** Ways to another tour: an empty one, or the previous one. */
export function createTurns(bench: Bench): readonly HTMLElement[] {
  const { words, work, replace, say, draw, onDraw } = bench
  const anew = pressable(words.startAnew, () => replace(BLANK, words.startedAnew))
  const back = pressable('', () => {
    const aside = work.aside()
    if (aside) replace(aside, words.opened(aside.title || words.untitled))
  })
  const forget = pressable(words.forget, () => {
    work.forget()
    draw()
    say(words.forgotten)
  })
  onDraw(() => {
    const aside = work.aside()
    forget.hidden = aside === null
    anew.disabled = isBlank(work.path())
    back.hidden = aside === null
    if (aside) back.textContent = words.bringBack(aside.title || words.untitled, aside.steps.length)
  }, 'always')
  return [anew, back, forget]
}

/** Says that the browser keeps the tour, or that it keeps nothing. */
export function createKeeping({ words, work, onDraw }: Bench): HTMLElement {
  const line = element('p', { class: 'hint own-kept', role: 'status' })
  onDraw(() => {
    const told = work.isKept() ? words.kept : words.notKept
    line.classList.toggle('is-refused', !work.isKept())
    if (line.textContent !== told) line.textContent = told
  }, 'always')
  return line
}
