import { DAY } from '../../core/time/instant.ts'
import { isWhole } from '../../scene/timeline/axis/axisMoves.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'

/**
 * One press from a cut axis, or one with a stretch opened wide, to the whole story; and from there to the stretch that
 * the story opens with, if it has one.
 */
export function LensButton({ session }: { readonly session: Session }) {
  const lens = useSession(session, ({ story }) => story.lens)
  const days = useSession(session, ({ story }) => Math.round((story.closes - story.opens) / DAY))
  const isAll = useSession(session, ({ story, shown }) => isWhole(story, shown))
  const { messages, commands } = session
  if (isAll && !lens) return null
  return (
    <button
      type="button"
      className="button lens-toggle"
      aria-label={isAll ? undefined : messages.axis.wholeStoryHeard(days)}
      onClick={() => (isAll ? commands.setLens('story') : commands.moveAxis('whole'))}
    >
      {isAll ? messages.axis.openLens(lens?.title) : messages.axis.wholeStory(days)}
    </button>
  )
}
