import type { Activity, ActivityName } from '../../../view/activity.ts'
import type { Session } from '../../session.ts'
import type { Material } from './record.ts'

/** What every activity is given. It is mounted anew for each set. */
export interface ActivityParts {
  readonly name: ActivityName
  readonly session: Session
  readonly material: Material
  readonly activity: Activity
}

/** The link to the set as it stands, for its answers in the browser's memory. */
export function setId({ session, activity }: ActivityParts, questions: readonly string[]): string {
  const { name, seed, size } = activity
  return [session.store.whole.id, name, seed, size, ...questions].join(' ')
}
