import type { Site } from './folder.ts'

/** Where the pages of a site stand, relative to its root. */
export const eventFolder = (id: string): string => `events/${id}/`
export const previewFile = (name: string): string => `previews/${name}.png`

/** An absolute address on the site; null where nobody knows where it will stand. */
export function addressOf({ url }: Site, path: string): string | null {
  return url === '' ? null : `${url}${path}`
}

/** The folder of the list of corrections. */
export const CORRECTIONS = 'corrections/'

/** The folder of the guide for teachers. */
export const TEACHING = 'teaching/'
