import type { NumberedSource } from '../../scene/list/cardScene.ts'
import { contextOf } from '../../ui/document/context.ts'
import { SourceList } from '../../ui/document/card/Sources.tsx'
import type { Entry } from './contents.ts'
import { sourceId } from './sourceId.ts'
import type { SheetProps } from './sheetProps.ts'

/** The sources of one event, below it on its own page. */
export function OwnSources({ session, whole, entry }: SheetProps & { readonly entry: Entry }) {
  const context = contextOf(whole.story, session.messages, entry.card.event, 'without anchors')
  const { sources } = entry.card
  if (sources.length === 0) return null
  return (
    <>
      <h4>{session.messages.card.sources}</h4>
      <SourceList sources={sources} context={context} remarks={false} />
    </>
  )
}

/** Every source cited by the events, each once, with its address. */
export function SheetSources({
  session,
  messages,
  whole,
  entries,
  sources,
}: SheetProps & { readonly sources: readonly NumberedSource[] }) {
  const [first] = entries
  if (!first) return null
  const context = contextOf(whole.story, session.messages, first.card.event, 'without anchors')
  return (
    <section className="handout-sources">
      <h2>{messages.parts.sources}</h2>
      <p className="hint">{messages.sourcesHint}</p>
      <SourceList sources={sources} context={{ ...context, sourceId }} remarks={false} />
    </section>
  )
}
