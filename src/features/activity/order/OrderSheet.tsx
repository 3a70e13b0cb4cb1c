import type { OrderSet } from '../../../scene/activities/order.ts'
import { daysOf } from '../../../text/dates.ts'
import { formatSpan } from '../../../text/span.ts'
import { Explained } from '../Explained.tsx'
import type { ActivityParts } from '../parts.ts'
import { SheetFrame } from '../SheetFrame.tsx'

/** *Put in order* on paper: in the key each event has its number, its date and its sources. */
export function OrderSheet({ set, ...parts }: ActivityParts & { readonly set: OrderSet }) {
  const { material, activity } = parts
  const { story, index, messages } = material
  const isKey = activity.sheet === 'key'
  return (
    <SheetFrame parts={parts} count={set.dealt.length} ask={messages.activity.orderKey}>
      <ul className="sheet-list">
        {set.dealt.map((id) => {
          const event = index.events.get(id)
          return (
            <li key={id}>
              <span className="sheet-box">{isKey && set.solution.indexOf(id) + 1}</span>
              <div>
                <span>{event?.title ?? id}</span>
                {isKey && event && (
                  <>
                    <p>
                      <b>{formatSpan(event.span, { ...daysOf(story), long: true })}</b>
                    </p>
                    <Explained event={event} material={material} />
                  </>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </SheetFrame>
  )
}
