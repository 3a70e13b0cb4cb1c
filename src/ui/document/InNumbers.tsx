import type { Story } from '../../core/model/story.ts'
import { inNumbers, type Numbered, type SideNumbers } from '../../scene/list/inNumbers.ts'
import type { Messages } from '../../text/messages/en.ts'

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

function deathsOf(sides: readonly SideNumbers[], { inNumbers: say, countries }: Messages): Row[] {
  return sides
    .filter(({ dead }) => dead > 0)
    .map(({ side, dead, deaths }) => {
      const summary = say.killed(countries[side] ?? side, dead, deaths.length)
      return { side, summary, events: deaths }
    })
}

function accusationsOf(sides: readonly SideNumbers[], messages: Messages): Row[] {
  const { inNumbers: say, countries, list } = messages
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
export function InNumbers({
  story,
  messages,
}: {
  readonly story: Story
  readonly messages: Messages
}) {
  const sides = inNumbers(story)
  if (sides.length === 0) return null
  return (
    <section id="numbers" tabIndex={-1} className="numbers">
      <h2>{messages.inNumbers.title}</h2>
      <Rows rows={deathsOf(sides, messages)} />
      <Rows rows={accusationsOf(sides, messages)} />
      <p>{messages.inNumbers.note}</p>
    </section>
  )
}
