import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Messages } from '../../text/messages/index.ts'
import { Badge } from './Badge.tsx'
import { heardWith } from './heardWith.ts'

/**
 * A button that opens a panel of choices: a native disclosure, closed by Esc (focus goes back to the
 * button), by a press outside, and when the focus leaves it. What it holds exists only while it is open:
 * the document does not carry it, and a scrub does not count for it.
 */
export function Menu({
  label,
  heard = (said) => said,
  messages,
  count = 0,
  name,
  icon,
  children,
}: {
  readonly label: string
  /** How it is called out of sight, where the label with its number says too little; it contains these. */
  readonly heard?: (said: string) => string
  readonly messages: Pick<Messages, 'list' | 'count'>
  /** A class of its own: `<name>-menu`. */
  readonly name?: string
  /** Before the label: path data in a square of 16. */
  readonly icon?: string
  /** How many choices are active, shown beside the label. */
  readonly count?: number
  readonly children: () => ReactNode
}) {
  const element = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const menu = element.current
    if (!menu) return
    const close = () => {
      menu.open = false
    }
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !menu.contains(target)) close()
    }
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.open) return
      event.stopPropagation()
      close()
      menu.querySelector('summary')?.focus()
    }
    const onToggle = () => setOpen(menu.open)
    // It may have been opened before this script came.
    onToggle()
    menu.addEventListener('toggle', onToggle)
    document.addEventListener('pointerdown', onPress)
    menu.addEventListener('focusout', onFocus)
    menu.addEventListener('keydown', onKey)
    return () => {
      menu.removeEventListener('toggle', onToggle)
      document.removeEventListener('pointerdown', onPress)
      menu.removeEventListener('focusout', onFocus)
      menu.removeEventListener('keydown', onKey)
    }
  }, [])

  return (
    <details className={name === undefined ? 'menu' : `menu ${name}-menu`} ref={element}>
      <summary className="button" aria-label={heard(heardWith(label, count, messages))}>
        {icon !== undefined && (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
        )}
        <span>{label}</span>
        <Badge count={count} />
      </summary>
      <div className="panel">{isOpen && children()}</div>
    </details>
  )
}
