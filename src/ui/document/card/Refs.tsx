import type { DocumentContext } from '../context.ts'

interface RefsProps {
  readonly numbers: readonly number[]
  readonly context: DocumentContext
}

function Numbers({ numbers, context }: RefsProps) {
  return (
    <span className="refs" role="group" aria-label={context.messages.card.sources}>
      {numbers.map((number) => (
        <a
          key={number}
          href={`#${context.sourceId(number)}`}
          aria-label={context.messages.card.source(number, context.outlet(number))}
        >
          {number}
        </a>
      ))}
    </span>
  )
}

/** So many numbers say where to read on; of more, the first leads and the rest are only counted. */
const MOST = 3

/**
 * Numbers of sources, each a link to its entry under the same card. A claim that many outlets repeat is
 * no stronger for it: they are folded behind their number.
 */
export function Refs({ numbers, context }: RefsProps) {
  if (numbers.length <= MOST) return <Numbers numbers={numbers} context={context} />
  return (
    <>
      <Numbers numbers={numbers.slice(0, 1)} context={context} />
      <details className="repeats">
        <summary>{context.messages.card.repeats(numbers.length - 1)}</summary>
        <Numbers numbers={numbers.slice(1)} context={context} />
      </details>
    </>
  )
}
