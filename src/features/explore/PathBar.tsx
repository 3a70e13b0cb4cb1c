import { useLayoutEffect } from 'react'
import type { Path } from '../../core/model/story.ts'
import { told } from '../../core/model/tours.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'

/** Starts one of the story's tours. */
function StartPath({ session, path }: { readonly session: Session; readonly path: Path }) {
  return (
    <button
      type="button"
      className="button"
      data-heir=".step"
      onClick={() => session.commands.startPath(path.id)}
    >
      {session.messages.path.start(path.title)}
    </button>
  )
}

/** Starts the first tour. The bar has room for what the button does; the tour's name is spoken, and shown on pointing. */
export function PathBar({ session }: { readonly session: Session }) {
  const [first] = useSession(session, ({ story }) => story.paths)
  const path = useSession(session, (state) => state.view.path)
  if (path !== null || !first) return null
  const { messages, commands } = session
  const label = messages.path.start(first.title)
  return (
    <button
      type="button"
      className="button is-primary"
      aria-label={label}
      title={label}
      data-heir=".step"
      onClick={() => commands.startPath(first.id)}
    >
      {messages.path.take}
    </button>
  )
}

/** Starts the other tours: the bar has room for one. */
export function OtherPaths({ session }: { readonly session: Session }) {
  const [, ...others] = useSession(session, ({ story }) => story.paths)
  return others.map((path) => <StartPath key={path.id} session={session} path={path} />)
}

/**
 * The current step of the tour: its text, with buttons for next, previous and leave. Under its words lie those of all
 * others, unseen: so it is as high as the highest, and no step moves map or timeline.
 */
export function StepPanel({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { messages, commands, tours } = session
  const found = story.paths.find(({ id }) => id === view.path)
  const path = found && told(found, tours)
  const step = path?.steps[view.step]
  // The words are here, or no path is on: no room need be kept for them.
  useLayoutEffect(() => {
    const { classList, dataset } = document.documentElement
    classList.toggle('has-step', step !== undefined)
    if (step || session.store.get().view.path === null) delete dataset['stepped']
  })
  if (!path || !step) return null
  const go = (to: number) => () => commands.goToStep(path.id, to)
  return (
    // Who starts the tour by keys or by ear goes on in it.
    <section className="step" aria-label={path.title} tabIndex={-1}>
      <p className="kicker">
        {`${path.title} · ${messages.count.stepOf(view.step + 1, path.steps.length)}`}
      </p>
      <div className="step-words">
        <h2>{step.title}</h2>
        {step.text !== '' && <p>{step.text}</p>}
      </div>
      {path.steps.map(
        ({ title, text }, index) =>
          index !== view.step && (
            <div className="step-words is-room" key={`${index} ${title}`}>
              <div className="is-title">{title}</div>
              <div className="is-text">{text}</div>
            </div>
          ),
      )}
      <p className="buttons">
        <button
          type="button"
          className="button"
          disabled={view.step === 0}
          onClick={go(view.step - 1)}
        >
          {messages.path.previous}
        </button>
        <button
          type="button"
          className="button is-primary"
          disabled={view.step === path.steps.length - 1}
          onClick={go(view.step + 1)}
        >
          {messages.path.next}
        </button>
        <button type="button" className="button" onClick={commands.leavePath}>
          {messages.path.leave}
        </button>
      </p>
    </section>
  )
}
