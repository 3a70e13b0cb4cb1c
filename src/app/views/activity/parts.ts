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

/** What an activity is given whose questions are answered one by one. */
export type QuestionParts<Question> = ActivityParts & { readonly questions: readonly Question[] }
