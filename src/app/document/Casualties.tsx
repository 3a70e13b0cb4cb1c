import type { CardScene, CountRow } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'
import { Refs } from './Refs.tsx'

function numbersOf({ count }: CountRow, { words: { card, count: counts } }: DocumentContext) {
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
  const { card } = context.words
  const { count, place, via } = row
  const who = [
    card.countBy(context.list(row.by.map(({ name }) => name))),
    ...(via ? [card.via(via.name)] : []),
    card.asOf(context.day(count.asOf)),
    ...(count.note === undefined ? [] : [count.note]),
  ].join(', ')
  return (
    <li className={row.isEarlier ? 'is-earlier' : undefined}>
      <b>{numbersOf(row, context)}</b>
      {place !== undefined && ` ${card.inPlace(place)}`}
      {count.of !== undefined && ` (${count.of})`} <small>{`${who} `}</small>
      <Refs numbers={row.numbers} context={context} />
    </li>
  )
}

/** People killed and hurt, each count with whose it is and as of when; an earlier one under the one that replaced it. */
export function Casualties({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  if (card.counts.length === 0) return null
  return (
    <ul className="tolls" aria-label={context.words.card.casualties}>
      {card.counts.map((row, at) => (
        <Row key={at} row={row} context={context} />
      ))}
    </ul>
  )
}
