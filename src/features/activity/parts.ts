import type { Activity, ActivityName } from '../../core/view/activity.ts'
import type { Session } from '../../session/session.ts'
import type { Material } from './record.ts'

/** Props of every activity. It is remounted for each set. */
export interface ActivityParts {
  readonly name: ActivityName
  readonly session: Session
  readonly material: Material
  readonly activity: Activity
}

/** Props of an activity whose questions are answered one by one. */
export type QuestionParts<Question> = ActivityParts & { readonly questions: readonly Question[] }
