import type { NumberedSource } from '../../../scene/cardScene.ts'
import { contextOf } from '../../document/context.ts'
import { SourceList } from '../../document/Sources.tsx'
import { sourceId } from './EventEntry.tsx'
import type { SheetProps } from './Handout.tsx'

/** Every source cited by the events, each once, with its address. */
export function SheetSources({
  session,
  words,
  whole,
  entries,
  sources,
}: SheetProps & { readonly sources: readonly NumberedSource[] }) {
  const [first] = entries
  if (!first) return null
  const context = contextOf(whole.story, session.words, first.card.event, 'without anchors')
  return (
    <section className="handout-sources">
      <h2>{words.parts.sources}</h2>
      <p className="hint">{words.sourcesHint}</p>
      <SourceList sources={sources} context={{ ...context, sourceId }} remarks={false} />
    </section>
  )
}
