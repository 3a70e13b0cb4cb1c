import { useLayoutEffect } from 'react'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'

/** Starts a guided path. */
export function PathBar({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const path = useSession(session, (state) => state.view.path)
  const { words, commands } = session
  if (path !== null) return null
  return story.paths.map(({ id, title }) => (
    <button key={id} type="button" className="button" onClick={() => commands.startPath(id)}>
      {words.path.start(title)}
    </button>
  ))
}

/** The step of the guided path in view: its text, and the way on, back and out. */
export function StepPanel({ session }: { readonly session: Session }) {
  const story = useSession(session, (state) => state.story)
  const view = useSession(session, (state) => state.view)
  const { words, commands } = session
  const path = story.paths.find(({ id }) => id === view.path)
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
        {path.title} · {words.count.stepOf(view.step + 1, path.steps.length)}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
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
