import { useEffect, useState } from 'react'
import { offlineMessagesFor } from './messages.ts'
import { keepAll, removeCopy, whatIsKept, type Kept } from './copy.ts'

type State = Kept | 'asking' | 'working' | 'failed' | 'removed' | 'notRemoved'

/** What the browser keeps for use without a network, and what a reader can do about it. */
export function Offline({ language }: { readonly language: string }) {
  const messages = offlineMessagesFor(language)
  const [state, setState] = useState<State>('asking')
  useEffect(() => void whatIsKept().then(setState), [])
  const keep = async () => {
    setState('working')
    setState((await keepAll()) ? 'all' : 'failed')
  }
  const remove = async () => {
    setState((await removeCopy()) ? 'removed' : 'notRemoved')
  }
  const said: Readonly<Record<State, string>> = {
    asking: '',
    none: messages.none,
    story: messages.kept,
    all: messages.keptWhole,
    working: messages.working,
    failed: messages.failed,
    removed: messages.removed,
    notRemoved: messages.notRemoved,
  }
  const canKeep = state === 'story' || state === 'failed'
  return (
    <fieldset className="offline">
      <legend>{messages.title}</legend>
      <p className="hint" role="status">
        {said[state]}
      </p>
      {canKeep && (
        <button type="button" className="button" onClick={() => void keep()}>
          {messages.keepAll}
        </button>
      )}
      {(canKeep || state === 'all') && (
        <button type="button" className="button" onClick={() => void remove()}>
          {messages.remove}
        </button>
      )}
    </fieldset>
  )
}
