import { useLayoutEffect } from 'react'
import type { Path } from '../../../model/story.ts'
import { told } from '../../../model/tours.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'

/** Starts one of the story's tours. */
function StartPath({ session, path }: { readonly session: Session; readonly path: Path }) {
  return (
    <button type="button" className="button" onClick={() => session.commands.startPath(path.id)}>
      {session.words.path.start(path.title)}
    </button>
  )
}

/** Starts the first tour. The bar has room for what the button does; the tour's name is spoken, and shown on pointing. */
export function PathBar({ session }: { readonly session: Session }) {
  const [first] = useSession(session, ({ story }) => story.paths)
  const path = useSession(session, (state) => state.view.path)
  if (path !== null || !first) return null
  const { words, commands } = session
  const label = words.path.start(first.title)
  return (
    <button
      type="button"
      className="button is-primary"
      aria-label={label}
      title={label}
      onClick={() => commands.startPath(first.id)}
    >
      {words.path.take}
    </button>
  )
}

/** Starts the other tours: the bar has room for one. */
export function OtherPaths({ session }: { readonly session: Session }) {
  const [, ...others] = useSession(session, ({ story }) => story.paths)
  return others.map((path) => <StartPath key={path.id} session={session} path={path} />)
}

/** The current step of the tour: its text, with buttons for next, previous and leave. */
export function StepPanel({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { words, commands, tours } = session
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
    <section className="step" aria-label={path.title}>
      <p className="kicker">
        {`${path.title} · ${words.count.stepOf(view.step + 1, path.steps.length)}`}
      </p>
      <h2>{step.title}</h2>
      {step.text !== '' && <p>{step.text}</p>}
      <p className="buttons">
        <button
          type="button"
          className="button"
          disabled={view.step === 0}
          onClick={go(view.step - 1)}
        >
          {words.path.previous}
        </button>
        <button
          type="button"
          className="button is-primary"
          disabled={view.step === path.steps.length - 1}
          onClick={go(view.step + 1)}
        >
          {words.path.next}
        </button>
        <button type="button" className="button" onClick={commands.leavePath}>
          {words.path.leave}
        </button>
      </p>
    </section>
  )
}
