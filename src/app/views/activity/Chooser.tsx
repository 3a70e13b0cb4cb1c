import { useId, useState } from 'react'
import { ACTIVITIES, FEWEST, LAST_SEED, MOST } from '../../../view/activity.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { PageHeading } from './Heading.tsx'
import type { Material } from './record.ts'

/** A set that nobody has been told of yet. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * LAST_SEED)
}

const SIZES = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index)

function isSeed(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1
}

/** The page on which an activity, the number of its set and its size are chosen. */
export function Chooser({
  session,
  material,
}: {
  readonly session: Session
  readonly material: Material
}) {
  const { activity: words } = material.words
  const activity = useSession(session, ({ view }) => view.activity)
  const [seed, setSeed] = useState(() => String(activity.seed === 1 ? newSeed() : activity.seed))
  const [size, setSize] = useState(activity.size)
  const hint = useId()
  const isWhole = material.events.length === material.story.events.length
  return (
    <>
      <p className="activity-of">{material.story.title}</p>
      <PageHeading title={words.title} />
      <p className="activity-lead">{words.lead}</p>
      <div className="activity-choices">
        <label>
          <span>{words.size}</span>
          <select value={size} onChange={({ target }) => setSize(Number(target.value))}>
            {SIZES.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.seed}</span>
          <input
            inputMode="numeric"
            value={seed}
            aria-describedby={hint}
            aria-invalid={!isSeed(seed)}
            onChange={({ target }) => setSeed(target.value)}
          />
        </label>
        <p id={hint} className="hint">
          {words.seedHint} {words.anyEvents(material.events.length)}
          {!isWhole && ` ${words.fewer}`}
        </p>
      </div>
      <ul className="activity-list">
        {ACTIVITIES.map((name) => (
          <li key={name}>
            <h2>{words.names[name].title}</h2>
            <p>{words.names[name].does}</p>
            <button
              type="button"
              className="button"
              aria-label={words.start(words.names[name].title)}
              disabled={!isSeed(seed)}
              onClick={() =>
                session.commands.setActivity({ name, seed: Number(seed), size, sheet: null })
              }
            >
              {words.begin}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{words.kept}</p>
    </>
  )
}
