import { useId, useRef, useState } from 'react'
import { copyText } from '../../ui/browser/device.ts'
import type { DialogMessages } from './shared.ts'

/**
 * A text with a button that copies it. If the browser blocks copying, the text is selected and a
 * message says so: there is always a way.
 */
export function CopyField({
  label,
  copy,
  text,
  rows,
  messages,
}: {
  readonly label: string
  /** What the button says. */
  readonly copy: string
  readonly text: string
  readonly rows: number
  readonly messages: DialogMessages
}) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly says: string } | null>(
    null,
  )
  const take = async () => {
    const done = await copyText(text)
    if (!done) {
      field.current?.focus()
      field.current?.select()
    }
    setOutcome({ of: text, says: done ? messages.share.copied : messages.share.copyFailed })
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        dir="auto"
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <p>
        <button type="button" className="button" onClick={() => void take()}>
          {copy}
        </button>{' '}
        <span role="status">{outcome?.of === text && outcome.says}</span>
      </p>
    </div>
  )
}
