import type { CardScene, CountRow } from '../../../scene/list/cardScene.ts'
import type { DocumentContext } from '../context.ts'
import { Refs } from './Refs.tsx'
import { sentence } from './sentence.ts'

function numbersOf({ count }: CountRow, { messages: { card, count: counts } }: DocumentContext) {
  const least = (number: number) => {
    const written = counts.number(number)
    return count.atLeast ? card.atLeast(written) : written
  }
  return [
    ...(count.dead === undefined ? [] : [card.killed(least(count.dead))]),
    ...(count.hurt === undefined ? [] : [card.hurt(least(count.hurt))]),
  ].join(', ')
}

function Row({ row, context }: { readonly row: CountRow; readonly context: DocumentContext }) {
  const { card } = context.messages
  const { count, place, via } = row
  const who = [
    card.countBy(context.list(row.by.map(({ name }) => name))),
    ...(via ? [card.via(via.name)] : []),
    context.day(count.asOf),
  ].join(', ')
  const note = count.note === undefined ? '' : ` ${sentence(count.note)}`
  return (
    <li>
      <b>{numbersOf(row, context)}</b>
      {place !== undefined && ` ${card.inPlace(place)}`}
      {count.of !== undefined && ` (${count.of})`} <small>{`${sentence(who)}${note} `}</small>
      <Refs numbers={row.numbers} context={context} />
    </li>
  )
}

interface CardParts {
  readonly card: CardScene
  readonly context: DocumentContext
}

/** People killed and injured: the counts that hold, each with whose it is and as of when. */
export function Casualties({ card, context }: CardParts) {
  const latest = card.counts.filter(({ isEarlier }) => !isEarlier)
  if (latest.length === 0) return null
  return (
    <ul className="tolls" aria-label={context.messages.card.casualties}>
      {latest.map((row, at) => (
        <Row key={at} row={row} context={context} />
      ))}
    </ul>
  )
}

/** The counts that later ones of the same side replaced. */
export function EarlierCounts({ card, context }: CardParts) {
  const earlier = card.counts.filter(({ isEarlier }) => isEarlier)
  if (earlier.length === 0) return null
  return (
    <>
      <h4>{context.messages.card.earlierCounts}</h4>
      <ul className="tolls">
        {earlier.map((row, at) => (
          <Row key={at} row={row} context={context} />
        ))}
      </ul>
    </>
  )
}
