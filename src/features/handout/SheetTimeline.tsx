import { useEffect, useRef } from 'react'
import type { SheetProps } from './sheetProps.ts'
import { drawTimeline } from './timelinePicture.ts'

/** The timeline with the numbers of the events. */
export function SheetTimeline({ session, messages, entries }: SheetProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(drawTimeline(session, entries))
  }, [session, entries])
  return (
    <section className="handout-timeline">
      <h2 className="visually-hidden">{messages.parts.timeline}</h2>
      <div ref={place} role="img" aria-label={messages.timelineLabel} />
    </section>
  )
}
