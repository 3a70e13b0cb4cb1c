import type { CardScene, Speech } from '../../../scene/list/cardScene.ts'
import type { ClaimRow } from '../../../scene/list/claimRow.ts'
import type { Dispute } from '../../../scene/list/disputes.ts'
import type { Part } from '../../../scene/list/wordDiff.ts'
import { capital } from '../../../text/capital.ts'
import type { DocumentContext } from '../context.ts'
import { FigureBar } from './FigureBar.tsx'
import { Refs } from './Refs.tsx'

type EventLink = (event: string) => string

function Speaker({ row, context }: { readonly row: ClaimRow; readonly context: DocumentContext }) {
  const { messages } = context
  return (
    <>
      <b>{capital(context.list(row.by.map(({ name }) => name)))}</b>
      {row.via && <small> {messages.card.via(row.via.name)}</small>}
    </>
  )
}

/** The claim's text; words that the other account does not share are underlined. */
function Text({ text, parts }: { readonly text: string; readonly parts?: readonly Part[] }) {
  if (!parts) return text
  return parts.map((part, at) => (part.differs ? <u key={at}>{part.text}</u> : part.text))
}

interface RowProps {
  readonly row: ClaimRow
  readonly context: DocumentContext
  readonly href?: EventLink | undefined
  /** Whether the row names its speaker or is under their name. */
  readonly named: boolean
  /** The dispute that the row belongs to. */
  readonly dispute?: Dispute
}

function Row({ row, context, named, href = context.link, dispute }: RowProps) {
  const { claim } = row
  const parts = dispute?.parts.get(row)
  return (
    <li id={row.elsewhere ? undefined : context.claimId(claim.id)}>
      {named && (
        <>
          <Speaker row={row} context={context} />{' '}
        </>
      )}
      <i>{context.standing(claim.standing, row.by)}</i>
      {claim.said !== undefined && <small> {context.day(claim.said)}</small>}
      {': '}
      <Text text={claim.text} {...(parts && { parts })} />{' '}
      {row.elsewhere ? (
        <a href={href(row.elsewhere.id)}>{context.messages.card.elsewhere(row.elsewhere.title)}</a>
      ) : (
        <Refs numbers={row.numbers} context={context} />
      )}
      {dispute?.scale && claim.figure?.unit === dispute.scale.unit && (
        <FigureBar figure={claim.figure} scale={dispute.scale} />
      )}
    </li>
  )
}

interface DisputeProps {
  readonly dispute: Dispute
  readonly context: DocumentContext
  readonly href: EventLink | undefined
}

/** What one side says, or everyone who is on neither side. */
function AccountRows({
  dispute,
  account: { side, rows },
  context,
  href,
}: DisputeProps & { readonly account: Dispute['accounts'][number] }) {
  const isSplit = dispute.accounts.length > 1
  const all = rows.map((row) => (
    <Row
      key={`${row.elsewhere?.id ?? ''}/${row.claim.id}`}
      row={row}
      context={context}
      href={href}
      dispute={dispute}
      named
    />
  ))
  if (!isSplit) return <ul>{all}</ul>
  return (
    <div>
      <p className="side">
        {side === null ? context.messages.card.others : context.sideName(side)}
      </p>
      <ul>{all}</ul>
    </div>
  )
}

/** One question and the accounts that differ on it: two opposed sides beside each other. */
function DisputeGroup({ dispute, context, href }: DisputeProps) {
  return (
    <div className={dispute.accounts.length > 1 ? 'dispute split' : 'dispute'}>
      <p>
        {dispute.about} <span>{context.messages.document.accountsDiffer}</span>
      </p>
      {dispute.accounts.map((account) => (
        <AccountRows
          key={account.side ?? ''}
          dispute={dispute}
          account={account}
          context={context}
          href={href}
        />
      ))}
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
      <h4>{context.messages.card.whoSaysWhat}</h4>
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
