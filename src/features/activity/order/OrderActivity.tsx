import { inOrder, orderSet, type OrderSet } from '../../../scene/activities/order.ts'
import { Exercise } from '../Exercise.tsx'
import { Empty } from '../Heading.tsx'
import { OrderList } from './OrderList.tsx'
import { OrderSheet } from './OrderSheet.tsx'
import type { ActivityParts } from '../parts.ts'
import { usePlay } from '../usePlay.ts'

/** The order given, if it is an order of exactly these events. */
function orderIn(answer: string | undefined, { dealt }: OrderSet): readonly string[] {
  const given = answer?.split(',') ?? dealt
  const isSame = given.length === dealt.length && dealt.every((id) => given.includes(id))
  return isSame ? given : dealt
}

function Playing({ set, ...parts }: ActivityParts & { readonly set: OrderSet }) {
  const play = usePlay(parts, set.dealt)
  const given = orderIn(play.answers['order'], set)
  const score = { right: inOrder(given, set.solution).size, all: given.length, open: 0 }
  return (
    <Exercise parts={parts} play={play} score={score} count={given.length}>
      <OrderList
        given={given}
        solution={play.isChecked ? set.solution : null}
        material={parts.material}
        onOrder={(next) => play.answer('order', next.join(','))}
      />
    </Exercise>
  )
}

/** *Put in order*: events without their dates. */
export function OrderActivity(parts: ActivityParts) {
  const { material, activity } = parts
  const set = orderSet(material.events, activity.seed, activity.size)
  if (!set) return <Empty {...parts} />
  if (activity.sheet !== null) return <OrderSheet {...parts} set={set} />
  return <Playing {...parts} set={set} />
}
