import type { CardScene } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'

/** What a reader should know before the claims: why an editor set the status. */
export function Standing({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { card: words, eventStandings } = context.words
  const { standing, statusReason } = card.event
  if (statusReason === undefined) return null
  return <p className="basis">{words.statusReason(eventStandings[standing].label, statusReason)}</p>
}
