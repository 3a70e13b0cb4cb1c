import { useId } from 'react'

/** A choice among a few options: radio buttons that look like one control. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    /** What it does, shown on pointing. */
    readonly title?: string
  }[]
  readonly value: Value
  /** `isPress`: by a pointer; the arrow keys choose in passing. */
  readonly onChange: (value: Value, isPress: boolean) => void
}) {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={({ nativeEvent }) =>
              onChange(option.value, nativeEvent instanceof UIEvent && nativeEvent.detail > 0)
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
