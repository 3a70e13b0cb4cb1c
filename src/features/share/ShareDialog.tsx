import { useEffect, useId, useRef, useState } from 'react'
import { isFile } from '../../ui/browser/device.ts'
import type { Session } from '../../session/session.ts'
import { CitePart } from './CitePart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { LinkPart } from './LinkPart.tsx'
import { SavePart } from './SavePart.tsx'
import { dialogMessages, sharedOf } from './shared.ts'
import { wearShareStyles } from './styles.ts'

/**
 * The share dialog, open while mounted: a native modal dialog, so Esc closes it, nothing behind it
 * can take focus, and the focus returns to the button that opened it.
 */
export function ShareDialog({
  session,
  onClose,
}: {
  readonly session: Session
  readonly onClose: () => void
}) {
  const [shared] = useState(() => sharedOf(session))
  const messages = dialogMessages(session.messages, shared.lang)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    wearShareStyles()
    const { current } = dialog
    if (!current || current.open) return
    current.showModal()
    // What most readers come for; by default the focus would be on the close button.
    current.querySelector<HTMLElement>('.copy-field button')?.focus()
  }, [])
  const close = () => dialog.current?.close()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press beside it closes it; Esc and the button do too
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={title}
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) close()
      }}
    >
      <div className="share-sheet">
        <header>
          <h2 id={title}>{messages.share.label}</h2>
          <button type="button" className="button" onClick={close}>
            {messages.share.close}
          </button>
        </header>
        <p className="shows">{shared.shows}</p>
        <LinkPart shared={shared} messages={messages} />
        {!isFile() && <EmbedPart shared={shared} messages={messages} />}
        <CitePart shared={shared} messages={messages} />
        <SavePart session={session} shared={shared} messages={messages} />
      </div>
    </dialog>
  )
}
