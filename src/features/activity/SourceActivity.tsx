import { actorName } from '../../core/model/actorName.ts'
import { sourceSet, type SourceQuestion } from '../../scene/activities/source.ts'
import { sentence } from '../../ui/document/card/sentence.ts'
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

function Claimed({ question, material }: Asked) {
  const { story, messages } = material
  return (
    <p className="source-claim">
      <b>{messages.activity.says(actorName(story, question.by))}</b> <span>{question.text}</span>
    </p>
  )
}

/** Publisher, date, language, stance and what it was used for: everything there is to judge by. */
function sourceOptions({ question, material }: Asked) {
  const event = material.index.events.get(question.event)
  return question.options.map(({ source: id, supports }) => {
    const source = numbered(material, id, supports)
    const label = source && event && (
      <>
        <SourceLine source={source} event={event} material={material} isLinked={false} />{' '}
        <small>{sentence(`${material.messages.card.usedFor}: ${supports}`)}</small>
      </>
    )
    return { value: id, label }
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
      <p>{material.messages.activity.against}</p>
      <ul>
        {rows.map(({ id, by, text }) => (
          <li key={`${id} ${text}`}>
            {`${material.messages.activity.says(material.messages.list.and(by.map(nameOf)))} ${text}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The sources of the answer, and the claim's status in the story, in the legend's words. */
function Because({ question, material }: Asked) {
  const event = material.index.events.get(question.event)
  const claim = event?.claims.find(({ id }) => `${question.event}/${id}` === question.id)
  if (!event || !claim) return null
  const { label, meaning } = material.messages.standings[claim.standing]
  return (
    <>
      <p>{material.messages.activity.status(label, meaning)}</p>
      <Explained event={event} sources={[question.answer]} material={material} />
    </>
  )
}

function Outcome({ question, material, play }: Asked & { readonly play: Play }) {
  return (
    <div className="activity-answer">
      <p>
        <Verdict isRight={play.answers[question.id] === question.answer} material={material} />
      </p>
      <Because question={question} material={material} />
      <Against question={question} material={material} />
    </div>
  )
}

function Judgement({ play, ...asked }: Asked & { readonly play: Play }) {
  const { id, answer } = asked.question
  const { activity: messages } = asked.material.messages
  return (
    <>
      <Claimed {...asked} />
      <Choice
        legend={messages.which}
        options={sourceOptions(asked)}
        chosen={play.answers[id]}
        answer={play.isChecked ? answer : null}
        messages={messages}
        onChoose={(value) => play.answer(id, value)}
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
  const score = {
    right: questions.filter(({ id, answer }) => play.answers[id] === answer).length,
    all: questions.length,
    open: questions.filter(({ id }) => play.answers[id] === undefined).length,
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
  const { activity: messages } = material.messages
  const isKey = activity.sheet === 'key'
  return (
    <SheetFrame parts={parts} count={questions.length} ask={messages.sourceKey}>
      <ol className="sheet-questions">
        {questions.map((question) => {
          const asked = { question, material }
          return (
            <li key={question.id}>
              <Claimed {...asked} />
              <PaperChoice
                legend={messages.which}
                options={sourceOptions(asked)}
                answer={isKey ? question.answer : null}
              />
              {isKey && <Because {...asked} />}
            </li>
          )
        })}
      </ol>
    </SheetFrame>
  )
}

/** *Which source supports this?*: claims, each decided by what is shown of four sources. */
export const SourceActivity = dealt(sourceSet, Playing, SourceSheet)
