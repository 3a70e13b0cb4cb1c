import { sourceSet, type SourceQuestion } from '../../../scene/activities/source.ts'
import { Choice, PaperChoice } from './Choice.tsx'
import { Exercise } from './Exercise.tsx'
import { Empty } from './Heading.tsx'
import { Explained, numbered, SourceLine, Verdict } from './Explained.tsx'
import { setId, type ActivityParts } from './parts.ts'
import type { Material } from './record.ts'
import { SheetFrame } from './SheetFrame.tsx'
import { usePlay } from './usePlay.ts'
import { sentence } from '../../document/sentence.ts'

interface Asked {
  readonly question: SourceQuestion
  readonly material: Material
}

type Questions = ActivityParts & { readonly questions: readonly SourceQuestion[] }

/** The two judgements of a question, as answers are kept. */
const standingOf = (id: string): string => `${id} standing`

function Claimed({ question, material }: Asked) {
  const { story, words } = material
  const speaker = story.actors.find(({ id }) => id === question.by)?.name ?? question.by
  return (
    <p className="source-claim">
      <b>{words.activity.says(speaker)}</b> {question.text}
    </p>
  )
}

/** Publisher, date, language, stance, and what it was used for: all that there is to judge by. */
function sourceOptions({ question, material }: Asked) {
  const event = material.index.events.get(question.event)
  return question.options.map(({ source: id, supports }) => {
    const source = numbered(material, id, supports)
    const label = source && event && (
      <>
        <SourceLine source={source} event={event} material={material} isLinked={false} />{' '}
        <small>{sentence(`${material.words.card.usedFor}: ${supports}`)}</small>
      </>
    )
    return { value: id, label }
  })
}

function standingOptions({ question, material }: Asked) {
  return question.standings.map((value) => {
    const { label, meaning } = material.words.standings[value]
    return { value, label: `${label}: ${meaning}` }
  })
}

function Against({ question, material }: Asked) {
  const rows = question.contradicts.flatMap((reference) => {
    const [eventId = '', claimId] = reference.split('/')
    return material.index.events.get(eventId)?.claims.filter(({ id }) => id === claimId) ?? []
  })
  if (rows.length === 0) return null
  const nameOf = (id: string) => material.index.actors.get(id)?.name ?? id
  return (
    <>
      <p>{material.words.activity.against}</p>
      <ul>
        {rows.map(({ id, by, text }) => (
          <li key={`${id} ${text}`}>
            {material.words.activity.says(material.words.list.and(by.map(nameOf)))} {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Because({ question, material }: Asked) {
  const event = material.index.events.get(question.event)
  if (!event) return null
  const { label, meaning } = material.words.standings[question.standing]
  return (
    <>
      <p>{material.words.activity.standing(label, meaning)}</p>
      <Explained event={event} sources={[question.answer]} material={material} />
    </>
  )
}

/** What disputes a claim is told before it is judged, or that it is disputed could not be known. */
function Context(asked: Asked) {
  return asked.question.standing === 'disputed' ? <Against {...asked} /> : null
}

function Playing({ questions, ...parts }: Questions) {
  const { material } = parts
  const { activity: words } = material.words
  const play = usePlay(
    setId(
      parts,
      questions.map(({ id }) => id),
    ),
  )
  const answers = questions.flatMap(({ id, answer, standing }) => [
    { id, answer },
    { id: standingOf(id), answer: standing },
  ])
  const isRight = (id: string, answer: string) => play.answers[id] === answer
  const score = {
    right: answers.filter(({ id, answer }) => isRight(id, answer)).length,
    all: answers.length,
    open: answers.filter(({ id }) => play.answers[id] === undefined).length,
  }
  return (
    <Exercise parts={parts} play={play} score={score} count={questions.length}>
      <ol className="activity-questions">
        {questions.map((question) => {
          const { id, answer, standing } = question
          const asked = { question, material }
          return (
            <li key={id}>
              <Claimed {...asked} />
              <Context {...asked} />
              <Choice
                legend={words.which}
                options={sourceOptions(asked)}
                chosen={play.answers[id]}
                answer={play.isChecked ? answer : null}
                rightWord={words.theirAnswer}
                yourWord={words.yourAnswer}
                onChoose={(value) => play.answer(id, value)}
              />
              <Choice
                legend={words.stands}
                options={standingOptions(asked)}
                chosen={play.answers[standingOf(id)]}
                answer={play.isChecked ? standing : null}
                rightWord={words.theirAnswer}
                yourWord={words.yourAnswer}
                onChoose={(value) => play.answer(standingOf(id), value)}
              />
              {play.isChecked && (
                <div className="activity-answer">
                  <p>
                    {words.sourceVerdict}{' '}
                    <Verdict isRight={isRight(id, answer)} material={material} />{' '}
                    {words.standingVerdict}{' '}
                    <Verdict isRight={isRight(standingOf(id), standing)} material={material} />
                  </p>
                  <Because {...asked} />
                  {standing !== 'disputed' && <Against {...asked} />}
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </Exercise>
  )
}

function SourceSheet({ questions, ...parts }: Questions) {
  const { material, activity } = parts
  const { activity: words } = material.words
  const isKey = activity.sheet === 'key'
  return (
    <SheetFrame parts={parts} count={questions.length} ask={words.sourceKey}>
      <ol className="sheet-questions">
        {questions.map((question) => {
          const asked = { question, material }
          return (
            <li key={question.id}>
              <Claimed {...asked} />
              <Context {...asked} />
              <PaperChoice
                legend={words.which}
                options={sourceOptions(asked)}
                answer={isKey ? question.answer : null}
              />
              <PaperChoice
                legend={words.stands}
                options={standingOptions(asked)}
                answer={isKey ? question.standing : null}
              />
              {isKey && <Because {...asked} />}
            </li>
          )
        })}
      </ol>
    </SheetFrame>
  )
}

/** *Which source supports this?*: claims, their sources to be found and their standing to be judged. */
export function SourceActivity(parts: ActivityParts) {
  const { material, activity } = parts
  const questions = sourceSet(material.story, material.events, activity.seed, activity.size)
  if (questions.length === 0) return <Empty {...parts} />
  if (activity.sheet !== null) return <SourceSheet {...parts} questions={questions} />
  return <Playing {...parts} questions={questions} />
}
