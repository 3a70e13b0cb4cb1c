import type { ReactNode } from 'react'

export interface Choice {
  readonly id: string
  readonly label: string
  /** The number of events that would be shown with it. */
  readonly count: number
  readonly mark?: ReactNode
}

/** A filter as a list of checkboxes with counts; none checked means all. */
export function Choices({
  legend,
  choices,
  chosen,
  heard,
  onToggle,
}: {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** How a choice is called out of sight, where its count stands in no column. */
  readonly heard: (label: string, count: number) => string
  readonly onToggle: (id: string) => void
}) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map(({ id, label, count, mark }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            aria-label={heard(label, count)}
            checked={chosen.includes(id)}
            onChange={() => onToggle(id)}
          />
          {mark}
          <span className="name">{label}</span>
          <span className="count">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
