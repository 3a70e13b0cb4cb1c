import type { CardScene } from '../../../scene/list/cardScene.ts'
import type { DocumentContext } from '../context.ts'

/** What a reader should know before the claims: why an editor set the status. */
export function Standing({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { card: messages, eventStandings } = context.messages
  const { standing, statusReason } = card.event
  if (statusReason === undefined) return null
  return (
    <p className="basis">{messages.statusReason(eventStandings[standing].label, statusReason)}</p>
  )
}
