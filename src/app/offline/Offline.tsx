import { useEffect, useState } from 'react'
import { offlineWordsFor } from '../../text/offlineWords.ts'
import { keepAll, removeCopy, whatIsKept, type Kept } from './copy.ts'

type State = Kept | 'asking' | 'working' | 'failed' | 'removed' | 'notRemoved'

/** What the browser keeps for use without a network, and what a reader can do about it. */
export function Offline({ language }: { readonly language: string }) {
  const words = offlineWordsFor(language)
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
    none: words.none,
    story: words.kept,
    all: words.keptWhole,
    working: words.working,
    failed: words.failed,
    removed: words.removed,
    notRemoved: words.notRemoved,
  }
  const canKeep = state === 'story' || state === 'failed'
  return (
    <fieldset className="offline">
      <legend>{words.title}</legend>
      <p className="hint" role="status">
        {said[state]}
      </p>
      {canKeep && (
        <button type="button" className="button" onClick={() => void keep()}>
          {words.keepAll}
        </button>
      )}
      {(canKeep || state === 'all') && (
        <button type="button" className="button" onClick={() => void remove()}>
          {words.remove}
        </button>
      )}
    </fieldset>
  )
}
