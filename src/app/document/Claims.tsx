import type { CardScene, ClaimRow, Dispute, Speech } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'
import { Refs } from './Refs.tsx'

function Speaker({ row, context }: { readonly row: ClaimRow; readonly context: DocumentContext }) {
  const { words } = context
  return (
    <>
      <b>{context.list(row.by.map(({ name }) => name))}</b>
      {row.via && <small> {words.card.via(row.via.name)}</small>}
    </>
  )
}

function Row({
  row,
  context,
  named,
}: {
  readonly row: ClaimRow
  readonly context: DocumentContext
  /** Whether the row names its speaker, or stands under the name. */
  readonly named: boolean
}) {
  const { claim } = row
  return (
    <li id={context.claimId(claim.id)}>
      {named && (
        <>
          <Speaker row={row} context={context} />{' '}
        </>
      )}
      <i>{context.standing(claim.standing, row.by)}</i>
      {claim.said !== undefined && <small> {context.day(claim.said)}</small>}
      {`: ${claim.text} `}
      <Refs numbers={row.numbers} context={context} />
    </li>
  )
}

function DisputeGroup({
  dispute,
  context,
}: {
  readonly dispute: Dispute
  readonly context: DocumentContext
}) {
  return (
    <div className="dispute">
      <p>
        {dispute.about} <span>{context.words.document.accountsDiffer}</span>
      </p>
      <ul>
        {dispute.rows.map((row) => (
          <Row key={row.claim.id} row={row} context={context} named />
        ))}
      </ul>
    </div>
  )
}

function SpeechGroup({
  speech,
  context,
}: {
  readonly speech: Speech
  readonly context: DocumentContext
}) {
  const [first] = speech.rows
  if (!first) return null
  const single = speech.rows.length === 1
  return (
    <div>
      {!single && (
        <p>
          <b>{context.list(first.by.map(({ name }) => name))}</b>
        </p>
      )}
      <ul>
        {speech.rows.map((row) => (
          <Row key={row.claim.id} row={row} context={context} named={single} />
        ))}
      </ul>
    </div>
  )
}

/** Who says what: contradictions side by side first, then each speaker's claims. */
export function Claims({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  return (
    <>
      <h4>{context.words.card.whoSaysWhat}</h4>
      <div className="claims">
        {card.disputes.map((dispute) => (
          <DisputeGroup key={dispute.about} dispute={dispute} context={context} />
        ))}
        {card.speeches.map((speech) => (
          <SpeechGroup key={speech.speaker} speech={speech} context={context} />
        ))}
      </div>
    </>
  )
}
