import { useRef, useState } from 'react'
import type * as Dialog from '../views/share/ShareDialog.tsx'
import type { Session } from '../session.ts'
import { awaited, tellStopped } from '../tellStopped.ts'

/** Opens the share dialog, whose script is loaded on first use. */
export function ShareButton({ session }: { readonly session: Session }) {
  const { words } = session
  const button = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState<typeof Dialog | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    awaited(import('../views/share/ShareDialog.tsx')).then(
      (dialog) => {
        setLoaded(dialog)
        setOpen(true)
      },
      // The notice has the button that mends it.
      tellStopped,
    )
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" ref={button} onClick={open}>
        {words.bar.share}
      </button>
      {loaded && isOpen && <loaded.ShareDialog session={session} onClose={close} />}
    </>
  )
}
