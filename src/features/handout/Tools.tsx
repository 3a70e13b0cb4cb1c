import { useEffect, useRef } from 'react'
import { numberedEvents } from '../../scene/handout/numbered.ts'
import { countShown } from '../../scene/shared/shown.ts'
import type { HandoutMessages } from './messages.ts'
import { HANDOUT_PARTS, HANDOUT_SCOPES } from '../../core/view/handout.ts'
import {
  HANDOUT_PRESET_NAMES,
  presetOf,
  setPreset,
  type HandoutPreset,
} from '../../core/view/handoutPresets.ts'
import { includePart, setPages, setScope } from '../../core/view/setHandout.ts'
import { printPage } from '../../ui/browser/device.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'
import type { Estimate } from './estimate.ts'

interface ToolsProps {
  readonly session: Session
  readonly messages: HandoutMessages
}

/** So many summaries, two beside each other, fit behind map and timeline on four pages. */
const MOST_SHORT = 24

/** Named choices of parts: which one it is, and what is in it. */
function Presets({ session, messages }: ToolsProps) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { store, commands } = session
  const now = presetOf(view.handout)
  const isLong = numberedEvents(story, view).length > MOST_SHORT
  const nameOf = (preset: HandoutPreset): string =>
    preset === 'short' && isLong ? messages.short : messages.presets[preset]
  return (
    <ul className="handout-presets">
      {HANDOUT_PRESET_NAMES.map((preset) => (
        <li key={preset}>
          <button
            type="button"
            className="button"
            aria-pressed={preset === now}
            onClick={() => commands.open(setPreset(store.get().view, preset))}
          >
            {nameOf(preset)}
          </button>{' '}
          <small>{messages.presetHints[preset]}</small>
        </li>
      ))}
    </ul>
  )
}

function Parts({ session, messages }: ToolsProps) {
  const { include, pages } = useSession(session, ({ view }) => view.handout)
  const { store, commands } = session
  return (
    <fieldset>
      <legend>{messages.include}</legend>
      {HANDOUT_PARTS.map((part) => (
        <label className="check" key={part}>
          <input
            type="checkbox"
            checked={include.includes(part)}
            onChange={({ target }) =>
              commands.open(includePart(store.get().view, part, target.checked))
            }
          />
          <span>{messages.parts[part]}</span>
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={pages === 'event'}
          onChange={({ target }) =>
            commands.open(setPages(store.get().view, target.checked ? 'event' : 'filled'))
          }
        />
        <span>{messages.eachOnPage}</span>
      </label>
    </fieldset>
  )
}

/** Which events: one value for each scope, and for each tour of the story. */
function Scope({ session, messages }: ToolsProps) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { store, commands } = session
  const { count } = session.messages
  const isPath = view.handout.scope === 'path' && story.paths.some(({ id }) => id === view.path)
  const shown = count.eventsOf(countShown(story, view), story.events.length)
  const choose = (value: string): void => {
    const plain = HANDOUT_SCOPES.find((scope) => scope === value)
    const path = value.replace(/^path:/, '')
    commands.open(setScope(story, store.get().view, plain ?? 'path', path))
  }
  const plainScope = view.handout.scope === 'all' ? 'all' : 'shown'
  return (
    <label className="field">
      <span>{messages.scope}</span>
      <select
        value={isPath ? `path:${view.path}` : plainScope}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="shown">{messages.shown(shown)}</option>
        <option value="all">{messages.all(count.events(story.events.length))}</option>
        {story.paths.map(({ id, title }) => (
          <option key={id} value={`path:${id}`}>
            {messages.path(title)}
          </option>
        ))}
      </select>
    </label>
  )
}

function sayEstimate({ a4, letter }: Estimate, messages: HandoutMessages): string {
  return a4 === letter ? messages.estimate(a4) : messages.estimates(a4, letter)
}

/** What to include in the handout, and what to do with it; on screen only. */
export function Tools({
  session,
  messages,
  estimate,
  onLeave,
}: ToolsProps & { readonly estimate: Estimate | null; readonly onLeave: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <form className="handout-tools" onSubmit={(event) => event.preventDefault()}>
      <h2 ref={heading} tabIndex={-1}>
        {messages.tools}
      </h2>
      <Scope session={session} messages={messages} />
      <Presets session={session} messages={messages} />
      <Parts session={session} messages={messages} />
      <p className="handout-pages" role="status">
        {estimate && sayEstimate(estimate, messages)}
      </p>
      <p className="handout-actions">
        <button type="button" className="button" onClick={printPage}>
          {messages.print}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {messages.leave}
        </button>
      </p>
      <p className="hint">{messages.hint}</p>
    </form>
  )
}
