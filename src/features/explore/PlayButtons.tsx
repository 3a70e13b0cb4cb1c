import { useEffect, useMemo, useState } from 'react'
import { usualSpeed } from '../../core/view/playing.ts'
import { playback, type PlayState } from '../play/playback.ts'
import type { Session } from '../../session/session.ts'
import { mannerOf, PlayMenu, type Pace } from './PlayMenu.tsx'
import { useOutOfSight } from './useOutOfSight.ts'

const SIGNS: Record<PlayState, string> = {
  idle: 'M4 2.5v11l9-5.5z',
  playing: 'M5 3v10M11 3v10',
  ended: 'M4 4.5A5.2 5.2 0 1 1 2.8 8M4 1v4h4',
}

function StepButton({ session, by }: { readonly session: Session; readonly by: 1 | -1 }) {
  const { messages, commands } = session
  return (
    <button
      type="button"
      className="button is-icon"
      aria-label={by === 1 ? messages.timeline.next : messages.timeline.previous}
      onClick={() => commands.step(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={by === 1 ? 'm5.5 3 5 5-5 5' : 'M10.5 3 5.5 8l5 5'} />
      </svg>
    </button>
  )
}

/**
 * Previous, play or pause, next, and how it plays. It never starts by itself. While it plays and the
 * page is scrolled so that Pause would be out of sight, the buttons come along at the window's foot.
 */
export function PlayButtons({ session }: { readonly session: Session }) {
  const { messages, store } = session
  const [state, setState] = useState<PlayState>('idle')
  const [pace, setPace] = useState<Pace>(() => ({
    by: 'event',
    speed: usualSpeed(store.get().story),
  }))
  const player = useMemo(() => playback(session, setState), [session])
  useEffect(() => player.stop, [player])
  const [place, isAway] = useOutOfSight<HTMLDivElement>(state === 'playing')
  const change = (next: Pace) => {
    setPace(next)
    player.change(mannerOf(next))
  }
  const label = {
    idle: messages.timeline.play,
    playing: messages.timeline.pause,
    ended: messages.play.again,
  }
  return (
    <div className="play-place" ref={place}>
      <div
        className={isAway ? 'play is-away' : 'play'}
        role="group"
        aria-label={messages.timeline.playGroup}
      >
        <StepButton session={session} by={-1} />
        <button
          type="button"
          className="button is-play"
          data-playing={state === 'playing' || undefined}
          onClick={() => player.toggle(mannerOf(pace))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path className={state === 'idle' ? 'full' : undefined} d={SIGNS[state]} />
          </svg>
          <span>{label[state]}</span>
        </button>
        <StepButton session={session} by={1} />
        <PlayMenu session={session} pace={pace} onChange={change} />
        <span role="status" className="visually-hidden">
          {state === 'ended' && messages.play.ended}
        </span>
      </div>
    </div>
  )
}
