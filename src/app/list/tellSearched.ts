import { countShown } from '../../scene/shown.ts'
import { element, pressable } from '../card/element.ts'
import { hide } from '../quietly.ts'
import type { Session } from '../session.ts'

/**
 * If a search finds nothing: adds the search text to the line that says so, with a button that
 * clears it and returns to the field.
 */
export function tellSearched({ store, commands, words }: Session, empty: HTMLElement): void {
  const said = element('span', {})
  const clear = pressable(words.bar.clearSearch, () => {
    commands.setSearch('')
    document.querySelector<HTMLElement>('.bar .search')?.focus()
  })
  const note = element('p', { class: 'empty searched' }, said, ' ', clear)
  const sync = (): void => {
    const { story, view } = store.get()
    const search = view.search.trim()
    const isAsked = search !== '' && story.events.length > 0
    const isTold = isAsked && countShown(story, view) === 0
    if (isTold) said.textContent = words.bar.searched(search)
    hide(note, !isTold)
  }
  empty.after(note)
  store.subscribe(sync)
  sync()
}
