import type { Event } from '../../../core/model/event.ts'
import { isoOf } from '../../../text/dates.ts'
import type { DocumentContext } from '../context.ts'

/** When it happened, as exactly as is known and no more, in the zone of its place or source. */
export function When({
  event,
  context,
}: {
  readonly event: Event
  readonly context: DocumentContext
}) {
  return (
    <time dateTime={isoOf(event.span.start, event.span.zone) ?? undefined}>
      {context.when(event)}
    </time>
  )
}
