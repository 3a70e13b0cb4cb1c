import { FILTERS } from '../../core/view/filters.ts'
import { capital } from '../../text/capital.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { optionLabel } from './filterOptions.tsx'

interface Chip {
  readonly key: string
  readonly label: string
  readonly remove: () => void
}

/** Where the focus goes when a chip is gone: to the next, the one before, or the menu of filters. */
function heirOf(button: HTMLElement): HTMLElement | null {
  const near = button.nextElementSibling ?? button.previousElementSibling
  if (near instanceof HTMLElement) return near
  return document.querySelector<HTMLElement>('#bar .menu.filter-menu > summary')
}

/** What is filtered by, each with a press to take it away; in one line, which scrolls if it must. */
export function Chips({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { messages, commands } = session
  const chips: Chip[] = FILTERS.flatMap((filter) =>
    view[filter].map((id) => ({
      key: `${filter}/${id}`,
      label: capital(optionLabel(story, filter, id, messages)),
      remove: () => commands.toggle(filter, id),
    })),
  )
  if (view.within !== null)
    chips.push({
      key: 'within',
      label: messages.bar.withinMap,
      remove: () => commands.setWithin(null),
    })
  return (
    <div className="chips">
      {chips.map(({ key, label, remove }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={messages.bar.removeFilter(label)}
          onClick={({ currentTarget }) => {
            const heir = heirOf(currentTarget)
            remove()
            heir?.focus()
          }}
        >
          <span>{label}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      ))}
    </div>
  )
}
