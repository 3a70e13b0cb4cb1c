import type { CardScene, ClaimRow, Dispute, Speech } from '../../scene/cardScene.ts'
import { capital } from '../../text/capital.ts'
import type { DocumentContext } from './context.ts'
import { Refs } from './Refs.tsx'

type EventLink = (event: string) => string

function Speaker({ row, context }: { readonly row: ClaimRow; readonly context: DocumentContext }) {
  const { words } = context
  return (
    <>
      <b>{capital(context.list(row.by.map(({ name }) => name)))}</b>
      {row.via && <small> {words.card.via(row.via.name)}</small>}
    </>
  )
}

function Row({
  row,
  context,
  named,
  href = context.link,
}: {
  readonly row: ClaimRow
  readonly context: DocumentContext
  readonly href?: EventLink | undefined
  /** Whether the row names its speaker or is under their name. */
  readonly named: boolean
}) {
  const { claim } = row
  return (
    <li id={row.elsewhere ? undefined : context.claimId(claim.id)}>
      {named && (
        <>
          <Speaker row={row} context={context} />{' '}
        </>
      )}
      <i>{context.standing(claim.standing, row.by)}</i>
      {claim.said !== undefined && <small> {context.day(claim.said)}</small>}
      {`: ${claim.text} `}
      {row.elsewhere ? (
        <a href={href(row.elsewhere.id)}>{context.words.card.elsewhere(row.elsewhere.title)}</a>
      ) : (
        <Refs numbers={row.numbers} context={context} />
      )}
    </li>
  )
}

function DisputeGroup({
  dispute,
  context,
  href,
}: {
  readonly dispute: Dispute
  readonly context: DocumentContext
  readonly href: EventLink | undefined
}) {
  return (
    <div className="dispute">
      <p>
        {dispute.about} <span>{context.words.document.accountsDiffer}</span>
      </p>
      <ul>
        {dispute.rows.map((row) => (
          <Row
            key={`${row.elsewhere?.id ?? ''}/${row.claim.id}`}
            row={row}
            context={context}
            href={href}
            named
          />
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
          <b>{capital(context.list(first.by.map(({ name }) => name)))}</b>
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
  href,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
  /** The address of another event whose claim is shown here; absent: in the story's own view. */
  readonly href?: EventLink
}) {
  return (
    <>
      <h4>{context.words.card.whoSaysWhat}</h4>
      <div className="claims">
        {card.disputes.map((dispute) => (
          <DisputeGroup key={dispute.about} dispute={dispute} context={context} href={href} />
        ))}
        {card.speeches.map((speech) => (
          <SpeechGroup key={speech.speaker} speech={speech} context={context} />
        ))}
      </div>
    </>
  )
}
