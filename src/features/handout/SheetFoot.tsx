import type { SheetProps } from './sheetProps.ts'

/** Whose it is, and under what licence it may be copied. */
export function SheetFoot({ session, whole: { story } }: SheetProps) {
  return (
    <footer className="handout-foot">
      <p>{`${story.credit} ${story.licence}`}</p>
      <p>{session.messages.document.basemap}</p>
    </footer>
  )
}
