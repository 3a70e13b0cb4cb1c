import { actorName } from '../../core/model/actorName.ts'
import { speakerSet, type SpeakerQuestion } from '../../scene/activities/speaker.ts'
import { Choice, PaperChoice } from './Choice.tsx'
import { dealt } from './dealt.tsx'
import { Exercise } from './Exercise.tsx'
import { Explained, Verdict } from './Explained.tsx'
import type { QuestionParts } from './parts.ts'
import type { Material } from './record.ts'
import { SheetFrame } from './SheetFrame.tsx'
import { usePlay } from './usePlay.ts'

interface Asked {
  readonly question: SpeakerQuestion
  readonly material: Material
}

/** The words themselves, labelled as a quotation or with the claim's status. */
function Saying({ question: { text, about, quoted, standing }, material }: Asked) {
  const { messages, story } = material
  const at = messages.activity.about(about)
  if (quoted !== null || standing === null)
    return (
      <>
        <small>{`${messages.activity.quotation}. ${at}`}</small>{' '}
        <q lang={quoted && quoted !== story.language ? quoted : undefined}>{text}</q>
      </>
    )
  const { label, meaning } = messages.standings[standing]
  return (
    <>
      <small>{`${messages.activity.claimStands(label, meaning)} ${at}`}</small> <span>{text}</span>
    </>
  )
}

function optionsOf({ question, material }: Asked) {
  return question.options.map((id) => ({ value: id, label: actorName(material.story, id) }))
}

function Because({ question, material }: Asked) {
  const event = material.index.events.get(question.event)
  const { activity: messages } = material.messages
  if (!event) return null
  return (
    <>
      <p>
        {`${messages.saidBy(actorName(material.story, question.answer))} ${messages.about(event.title)}`}
      </p>
      <Explained event={event} sources={question.sources} material={material} />
    </>
  )
}

function Playing({ questions, ...parts }: QuestionParts<SpeakerQuestion>) {
  const { material } = parts
  const { activity: messages } = material.messages
  const ids = questions.map(({ id }) => id)
  const play = usePlay(parts, ids)
  const isRight = ({ id, answer }: SpeakerQuestion) => play.answers[id] === answer
  const open = ids.filter((id) => play.answers[id] === undefined).length
  const score = { right: questions.filter(isRight).length, all: questions.length, open }
  return (
    <Exercise parts={parts} play={play} score={score} count={questions.length}>
      <ol className="activity-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Choice
              legend={<Saying question={question} material={material} />}
              options={optionsOf({ question, material })}
              chosen={play.answers[question.id]}
              answer={play.isChecked ? question.answer : null}
              messages={messages}
              onChoose={(value) => play.answer(question.id, value)}
            />
            {play.isChecked && (
              <div className="activity-answer">
                <Verdict isRight={isRight(question)} material={material} />
                <Because question={question} material={material} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Exercise>
  )
}

function SpeakerSheet({ questions, ...parts }: QuestionParts<SpeakerQuestion>) {
  const { material, activity } = parts
  const isKey = activity.sheet === 'key'
  return (
    <SheetFrame parts={parts} count={questions.length} ask={material.messages.activity.speakerKey}>
      <ol className="sheet-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <PaperChoice
              legend={<Saying question={question} material={material} />}
              options={optionsOf({ question, material })}
              answer={isKey ? question.answer : null}
            />
            {isKey && <Because question={question} material={material} />}
          </li>
        ))}
      </ol>
    </SheetFrame>
  )
}

/** *Who said it?*: claims and quotations without the names of those who made them. */
export const SpeakerActivity = dealt(speakerSet, Playing, SpeakerSheet)
