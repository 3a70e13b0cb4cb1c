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

function Side({ numbers, words }: { readonly numbers: SideNumbers; readonly words: Words }) {
  const { inNumbers: say, countries } = words
  const name = countries[numbers.side] ?? numbers.side
  const { deaths, dead, accusations, accused, accusedSides } = numbers
  const others = words.list.and(accusedSides.map((side) => countries[side] ?? side))
  return (
    <>
      {dead > 0 && (
        <details>
          <summary>{say.killed(name, dead, deaths.length)}</summary>
          <Events all={deaths} />
        </details>
      )}
      {accused > 0 && (
        <details>
          <summary>{say.accused(name, others, accused, accusations.length)}</summary>
          <Events all={accusations} />
        </details>
      )}
    </>
  )
}

/** What each side counts and says, over the events of the story, each number with the events behind it. */
export function InNumbers({ story, words }: { readonly story: Story; readonly words: Words }) {
  const sides = inNumbers(story)
  if (sides.length === 0) return null
  return (
    <section id="numbers" className="numbers">
      <h2>{words.inNumbers.title}</h2>
      {sides.map((numbers) => (
        <Side key={numbers.side} numbers={numbers} words={words} />
      ))}
      <p>{words.inNumbers.note}</p>
    </section>
  )
}
