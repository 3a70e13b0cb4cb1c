import { useState } from 'react'
import type { Words } from '../../text/index.ts'
import { copyText, pageAddress } from '../environment.ts'

/** Copies the link to this view; where the browser refuses, the link is shown to be copied by hand. */
export function CopyLink({ words }: { readonly words: Words }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => setState((await copyText(pageAddress())) ? 'copied' : 'failed')
  return (
    <div className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {words.share.copyLink}
      </button>
      <span role="status" className="copy-status">
        {state === 'copied' && words.share.copied}
        {state === 'failed' && words.share.copyFailed}
      </span>
      {state === 'failed' && (
        <input
          readOnly
          aria-label={words.share.label}
          value={pageAddress()}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  )
}
