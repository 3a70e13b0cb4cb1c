import { useId, useState } from 'react'
import { ACTIVITIES, FEWEST, LAST_SEED, MOST, type ActivityName } from '../../core/view/activity.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import { PageHeading } from './Heading.tsx'
import type { Material } from './record.ts'

/** A new random set. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * LAST_SEED)
}

const SIZES = Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index)

function isSeed(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1
}

interface Chosen {
  readonly size: number
  /** As typed in its field: it may not be a number yet. */
  readonly seed: string
}

/** How many questions, and which set of them. */
function SetFields({
  chosen,
  change,
  material,
}: {
  readonly chosen: Chosen
  readonly change: (chosen: Chosen) => void
  readonly material: Material
}) {
  const { activity: messages } = material.messages
  const hint = useId()
  const isWhole = material.events.length === material.story.events.length
  return (
    <div className="activity-choices">
      <label>
        <span>{messages.size}</span>
        <select
          value={chosen.size}
          onChange={({ target }) => change({ ...chosen, size: Number(target.value) })}
        >
          {SIZES.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{messages.seed}</span>
        <input
          inputMode="numeric"
          value={chosen.seed}
          aria-describedby={hint}
          aria-invalid={!isSeed(chosen.seed)}
          onChange={({ target }) => change({ ...chosen, seed: target.value })}
        />
      </label>
      <p id={hint} className="hint">
        {[
          messages.seedHint,
          messages.anyEvents(material.events.length),
          isWhole ? '' : messages.fewer,
        ]
          .join(' ')
          .trimEnd()}
      </p>
    </div>
  )
}

/** The page for choosing an activity, its set number and its size. */
export function Chooser({
  session,
  material,
}: {
  readonly session: Session
  readonly material: Material
}) {
  const { activity: messages } = material.messages
  const activity = useSession(session, ({ view }) => view.activity)
  const [chosen, setChosen] = useState(() => ({
    size: activity.size,
    seed: String(activity.seed === 1 ? newSeed() : activity.seed),
  }))
  const { size, seed } = chosen
  const begin = (name: ActivityName) =>
    session.commands.setActivity({ name, seed: Number(seed), size, sheet: null })
  return (
    <>
      <p className="activity-of">{material.story.title}</p>
      <PageHeading title={messages.title} />
      <p className="activity-lead">{messages.lead}</p>
      <SetFields chosen={chosen} change={setChosen} material={material} />
      <ul className="activity-list">
        {ACTIVITIES.map((name) => (
          <li key={name}>
            <h2>{messages.names[name].title}</h2>
            <p>{messages.names[name].does}</p>
            <button
              type="button"
              className="button"
              aria-label={messages.start(messages.names[name].title)}
              disabled={!isSeed(seed)}
              onClick={() => begin(name)}
            >
              {messages.begin}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{messages.kept}</p>
    </>
  )
}
