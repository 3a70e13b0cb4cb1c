import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { playback } from '../../playback.ts'
import { useEffect, useMemo, useState } from 'react'

/** Previous, play or pause, next. Play goes from event to event and never starts by itself. */
export function PlayButtons({ session }: { readonly session: Session }) {
  const { words, commands } = session
  const mode = useSession(session, ({ view }) => view.mode)
  const [isPlaying, setPlaying] = useState(false)
  const player = useMemo(() => playback(session, setPlaying), [session])
  useEffect(() => player.stop, [player, mode])
  return (
    <div className="play" role="group" aria-label={words.timeline.rangeGroup}>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.timeline.previous}
        onClick={() => commands.step(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.5 3 5.5 8l5 5" />
        </svg>
      </button>
      <button type="button" className="button is-play" onClick={player.toggle}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {isPlaying ? (
            <path d="M5 3v10M11 3v10" />
          ) : (
            <path className="full" d="M4 2.5v11l9-5.5z" />
          )}
        </svg>
        <span>{isPlaying ? words.timeline.pause : words.timeline.play}</span>
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.timeline.next}
        onClick={() => commands.step(1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m5.5 3 5 5-5 5" />
        </svg>
      </button>
    </div>
  )
}
