import type { Site } from '../ui/document/site.ts'

/** The folder of an event's page, from the site's root. */
export const eventFolder = (id: string): string => `events/${id}/`

/** The preview picture of an event, or of the story, from the site's root. */
export const previewFile = (name: string): string => `previews/${name}.png`

/** An absolute address on the site; null if the site's address is unknown. */
export function addressOf({ url }: Site, path: string): string | null {
  return url === '' ? null : `${url}${path}`
}

/** The folder of the list of corrections. */
export const CORRECTIONS = 'corrections/'

/** The folder of the teaching guide. */
export const TEACHING = 'teaching/'
