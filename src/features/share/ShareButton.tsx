import { useRef, useState } from 'react'
import type * as Dialog from './ShareDialog.tsx'
import type { Session } from '../../session/session.ts'
import { awaited, tellStopped } from '../../session/tellStopped.ts'

/** Opens the share dialog, whose script is loaded on first use. */
export function ShareButton({ session }: { readonly session: Session }) {
  const { messages } = session
  const button = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState<typeof Dialog | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    awaited(import('./ShareDialog.tsx')).then(
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
        {messages.bar.share}
      </button>
      {loaded && isOpen && <loaded.ShareDialog session={session} onClose={close} />}
    </>
  )
}
