import { countShown } from '../../scene/shared/shown.ts'
import { sayFilters } from '../../text/sayView.ts'
import { hasFilters } from '../../core/view/filters.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import { hide } from '../../ui/dom/quietly.ts'
import type { Session } from '../../session/session.ts'

/**
 * If nothing is found: adds to the line that says so what was searched and filtered by, with one press
 * that clears it and returns to the field.
 */
export function tellSearched({ store, commands, messages }: Session, empty: HTMLElement): void {
  const said = element('span', {})
  const clear = pressable(messages.bar.clearFilters, () => {
    commands.clearFilters()
    document.querySelector<HTMLElement>('.bar .search')?.focus()
  })
  const note = element('p', { class: 'empty searched' }, said, ' ', clear)
  const sync = (): void => {
    const { story, view } = store.get()
    const isAsked = hasFilters(view) && story.events.length > 0
    const isTold = isAsked && countShown(story, view) === 0
    if (isTold) {
      const search = view.search.trim()
      const isSearch = !hasFilters({ ...view, search: '' })
      said.textContent = isSearch
        ? messages.bar.searched(search)
        : sayFilters(story, view, story.language)
      clear.textContent = isSearch ? messages.bar.clearSearch : messages.bar.clearFilters
    }
    hide(note, !isTold)
  }
  empty.after(note)
  store.subscribe(sync)
  sync()
}
