import { useId, type ReactNode } from 'react'
import type { ActivityMessages } from './messages.ts'

export interface Option {
  readonly value: string
  readonly label: ReactNode
}

/**
 * A choice of a few options with native radio buttons, familiar to every keyboard and screen
 * reader. Once checked, the right option is marked in words beside it, and nothing can be changed.
 */
export function Choice({
  legend,
  options,
  chosen,
  answer,
  messages,
  onChoose,
}: {
  readonly legend: ReactNode
  readonly options: readonly Option[]
  readonly chosen: string | undefined
  /** Null during play. */
  readonly answer: string | null
  /** Labels beside the answer and beside the chosen option, once checked. */
  readonly messages: Pick<ActivityMessages, 'theirAnswer' | 'yourAnswer'>
  readonly onChoose: (value: string) => void
}) {
  const name = useId()
  return (
    <fieldset className="activity-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={answer === value ? 'is-answer' : undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            aria-disabled={answer !== null}
            onChange={() => answer === null && onChoose(value)}
          />
          <span>
            <span>{label}</span>
            {answer !== null && chosen === value && (
              <b className="answer-word">{` ${messages.yourAnswer}`}</b>
            )}
            {answer === value && <b className="answer-word">{` ${messages.theirAnswer}`}</b>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The same on paper, with boxes to tick; in the key the answer is ticked. */
export function PaperChoice({
  legend,
  options,
  answer,
}: {
  readonly legend: ReactNode
  readonly options: readonly Option[]
  /** Null on the worksheet. */
  readonly answer: string | null
}) {
  return (
    <div className="paper-choice">
      <p>{legend}</p>
      <ul>
        {options.map(({ value, label }) => (
          <li key={value}>
            <span aria-hidden="true">{value === answer ? '☒' : '☐'}</span>{' '}
            {value === answer ? <b>{label}</b> : <span>{label}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
