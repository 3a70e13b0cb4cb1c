import { useState } from 'react'
import { SHEETS } from '../../core/view/activity.ts'
import { writeView } from '../../core/view/link/url.ts'
import { copyText, pageAddress } from '../../ui/browser/device.ts'
import type { ActivityParts } from './parts.ts'

/** Ways to share the set: its link, and on paper. */
export function SetLinks({
  parts: { session, material, activity },
}: {
  readonly parts: ActivityParts
}) {
  const { activity: messages } = material.messages
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const { view } = session.store.get()
  const query = writeView({ ...view, activity: { ...activity, sheet: null } })
  const link = `${pageAddress().replace(/[?#].*$/, '')}?${query}`
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'failed')
  return (
    <p className="activity-ways activity-links">
      <button type="button" className="button" onClick={() => void copy()}>
        {messages.copyLink}
      </button>
      {SHEETS.map((sheet) => (
        <button
          type="button"
          className="button"
          key={sheet}
          onClick={() => session.commands.setActivity({ ...activity, sheet })}
        >
          {sheet === 'key' ? messages.key : messages.worksheet}
        </button>
      ))}
      <span role="status">
        {outcome !== null && (outcome === 'copied' ? messages.copied : messages.copyFailed)}
      </span>
      {outcome === 'failed' && <input readOnly value={link} aria-label={messages.copyLink} />}
    </p>
  )
}
