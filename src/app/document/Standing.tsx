import type { CardScene } from '../../scene/cardScene.ts'
import type { DocumentContext } from './context.ts'

/** Whether none of the event's sources was seen as a whole page, as far as the story says. */
function restsOnExcerpts({ sources }: CardScene): boolean {
  return sources.length > 0 && sources.every(({ seen }) => seen === 'excerpt' || seen === 'copy')
}

/** What a reader should know before the claims: why an editor set the status, and how sources were seen. */
export function Standing({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { card: words, eventStandings } = context.words
  const { standing, statusReason } = card.event
  const lines = [
    ...(statusReason === undefined
      ? []
      : [words.statusReason(eventStandings[standing].label, statusReason)]),
    ...(restsOnExcerpts(card) ? [words.excerpts] : []),
  ]
  return lines.length === 0 ? null : <p className="basis">{lines.join(' ')}</p>
}
