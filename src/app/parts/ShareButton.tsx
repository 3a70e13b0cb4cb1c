import { useRef, useState } from 'react'
import type * as Dialog from '../views/share/ShareDialog.tsx'
import type { Session } from '../session.ts'

/** Opens the share dialog, whose script is loaded on first use. */
export function ShareButton({ session }: { readonly session: Session }) {
  const { words } = session
  const button = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState<typeof Dialog | null>(null)
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const open = () => {
    import('../views/share/ShareDialog.tsx').then(
      (dialog) => {
        setLoaded(dialog)
        setState('open')
      },
      () => setState('failed'),
    )
  }
  const close = () => {
    setState('closed')
    button.current?.focus()
  }
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" ref={button} onClick={open}>
        {words.bar.share}
      </button>
      <span role="status" className="copy-status">
        {state === 'failed' && words.notices.stopped}
      </span>
      {loaded && state === 'open' && <loaded.ShareDialog session={session} onClose={close} />}
    </>
  )
}
