import type { SheetProps } from './Handout.tsx'

/** Whose it is, and under what licence it may be copied. */
export function SheetFoot({ session, whole: { story } }: SheetProps) {
  return (
    <footer className="handout-foot">
      <p>{`${story.credit} ${story.licence}`}</p>
      <p>{session.words.document.basemap}</p>
    </footer>
  )
}
