import { isWhole } from '../../../scene/axisMoves.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'

const DAY = 86_400_000

/**
 * One press from a cut axis, or one with a stretch opened wide, to the whole story; and from there to the stretch that
 * the story opens with, if it has one.
 */
export function LensButton({ session }: { readonly session: Session }) {
  const lens = useSession(session, ({ story }) => story.lens)
  const days = useSession(session, ({ story }) => Math.round((story.closes - story.opens) / DAY))
  const isAll = useSession(session, ({ story, shown }) => isWhole(story, shown))
  const { words, commands } = session
  if (isAll && !lens) return null
  return (
    <button
      type="button"
      className="button lens-toggle"
      aria-label={isAll ? undefined : words.axis.wholeStoryHeard(days)}
      onClick={() => (isAll ? commands.setLens('story') : commands.moveAxis('whole'))}
    >
      {isAll ? words.axis.openLens(lens?.title) : words.axis.wholeStory(days)}
    </button>
  )
}
