import { actorName } from '../../../model/actorName.ts'
import { sourceSet, type SourceQuestion } from '../../../scene/activities/source.ts'
import { sentence } from '../../document/sentence.ts'
import { Choice, PaperChoice } from './Choice.tsx'
import { dealt } from './dealt.tsx'
import { Exercise } from './Exercise.tsx'
import { Explained, numbered, SourceLine, Verdict } from './Explained.tsx'
import type { QuestionParts } from './parts.ts'
import type { Material } from './record.ts'
import { SheetFrame } from './SheetFrame.tsx'
import { usePlay, type Play } from './usePlay.ts'

interface Asked {
  readonly question: SourceQuestion
  readonly material: Material
}

/** The two judgements of a question, as answers are kept. */
const standingOf = (id: string): string => `${id} standing`

function Claimed({ question, material }: Asked) {
  const { story, words } = material
  return (
    <p className="source-claim">
      <b>{words.activity.says(actorName(story, question.by))}</b> {question.text}
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
  const nameOf = (id: string) => actorName(material.story, id)
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

/** Both judgements of a question, each with its answer. */
function answersOf({ id, answer, standing }: SourceQuestion) {
  return [
    { id, answer },
    { id: standingOf(id), answer: standing },
  ]
}

function Outcome({ question, material, play }: Asked & { readonly play: Play }) {
  const { activity: words } = material.words
  const [source, standing] = answersOf(question).map(({ id, answer }) => (
    <Verdict key={id} isRight={play.answers[id] === answer} material={material} />
  ))
  return (
    <div className="activity-answer">
      <p>
        {words.sourceVerdict} {source} {words.standingVerdict} {standing}
      </p>
      <Because question={question} material={material} />
      {question.standing !== 'disputed' && <Against question={question} material={material} />}
    </div>
  )
}

function Judgement({ play, ...asked }: Asked & { readonly play: Play }) {
  const { id, answer, standing } = asked.question
  const { activity: words } = asked.material.words
  return (
    <>
      <Claimed {...asked} />
      <Context {...asked} />
      <Choice
        legend={words.which}
        options={sourceOptions(asked)}
        chosen={play.answers[id]}
        answer={play.isChecked ? answer : null}
        words={words}
        onChoose={(value) => play.answer(id, value)}
      />
      <Choice
        legend={words.stands}
        options={standingOptions(asked)}
        chosen={play.answers[standingOf(id)]}
        answer={play.isChecked ? standing : null}
        words={words}
        onChoose={(value) => play.answer(standingOf(id), value)}
      />
      {play.isChecked && <Outcome {...asked} play={play} />}
    </>
  )
}

function Playing({ questions, ...parts }: QuestionParts<SourceQuestion>) {
  const play = usePlay(
    parts,
    questions.map(({ id }) => id),
  )
  const answers = questions.flatMap(answersOf)
  const score = {
    right: answers.filter(({ id, answer }) => play.answers[id] === answer).length,
    all: answers.length,
    open: answers.filter(({ id }) => play.answers[id] === undefined).length,
  }
  return (
    <Exercise parts={parts} play={play} score={score} count={questions.length}>
      <ol className="activity-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Judgement question={question} material={parts.material} play={play} />
          </li>
        ))}
      </ol>
    </Exercise>
  )
}

function SourceSheet({ questions, ...parts }: QuestionParts<SourceQuestion>) {
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
export const SourceActivity = dealt(sourceSet, Playing, SourceSheet)
