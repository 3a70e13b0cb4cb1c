import type { Story } from '../../model/story.ts'
import { inNumbers, type Numbered, type SideNumbers } from '../../scene/inNumbers.ts'
import type { Words } from '../../text/en.ts'

function Events({ all }: { readonly all: readonly Numbered[] }) {
  return (
    <ul>
      {all.map(({ event, number }) => (
        <li key={event.id}>
          <b>{number}</b> <a href={`?event=${event.id}#${event.id}`}>{event.title}</a>
        </li>
      ))}
    </ul>
  )
}

interface Row {
  readonly side: string
  readonly summary: string
  readonly events: readonly Numbered[]
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return rows.map(({ side, summary, events }) => (
    <details key={side}>
      <summary>{summary}</summary>
      <Events all={events} />
    </details>
  ))
}

function deathsOf(sides: readonly SideNumbers[], { inNumbers: say, countries }: Words): Row[] {
  return sides
    .filter(({ dead }) => dead > 0)
    .map(({ side, dead, deaths }) => {
      const summary = say.killed(countries[side] ?? side, dead, deaths.length)
      return { side, summary, events: deaths }
    })
}

function accusationsOf(sides: readonly SideNumbers[], words: Words): Row[] {
  const { inNumbers: say, countries, list } = words
  const name = (side: string) => countries[side] ?? side
  return sides
    .filter(({ accused }) => accused > 0)
    .map(({ side, accused, accusations, accusedSides }) => {
      const others = list.and(accusedSides.map(name))
      const summary = say.accused(name(side), others, accused, accusations.length)
      return { side, summary, events: accusations }
    })
}

/** What each side counts and says, over the events of the story: side by side, each number with the events behind it. */
export function InNumbers({ story, words }: { readonly story: Story; readonly words: Words }) {
  const sides = inNumbers(story)
  if (sides.length === 0) return null
  return (
    <section id="numbers" tabIndex={-1} className="numbers">
      <h2>{words.inNumbers.title}</h2>
      <Rows rows={deathsOf(sides, words)} />
      <Rows rows={accusationsOf(sides, words)} />
      <p>{words.inNumbers.note}</p>
    </section>
  )
}
