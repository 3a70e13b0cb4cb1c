import { useState } from 'react'
import { SHEETS } from '../../../view/activity.ts'
import { writeView } from '../../../view/url.ts'
import { copyText, pageAddress } from '../../device.ts'
import type { ActivityParts } from './parts.ts'

/** Ways to share the set: its link, and on paper. */
export function SetLinks({
  parts: { session, material, activity },
}: {
  readonly parts: ActivityParts
}) {
  const { activity: words } = material.words
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const { view } = session.store.get()
  const query = writeView({ ...view, activity: { ...activity, sheet: null } })
  const link = `${pageAddress().replace(/[?#].*$/, '')}?${query}`
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'failed')
  return (
    <p className="activity-ways activity-links">
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      {SHEETS.map((sheet) => (
        <button
          type="button"
          className="button"
          key={sheet}
          onClick={() => session.commands.setActivity({ ...activity, sheet })}
        >
          {sheet === 'key' ? words.key : words.worksheet}
        </button>
      ))}
      <span role="status">
        {outcome !== null && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
      {outcome === 'failed' && <input readOnly value={link} aria-label={words.copyLink} />}
    </p>
  )
}
