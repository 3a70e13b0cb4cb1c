import { toCsv } from '../../io/export/csv.ts'
import { recordAsKnown } from '../../io/export/asKnown.ts'
import { fileName } from '../../io/export/fileName.ts'
import { toGeoJson, toJson } from '../../io/export/geojson.ts'
import { tell, type Told } from '../../io/export/told.ts'
import type { Session } from '../../session/session.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited } from '../../session/tellStopped.ts'
import { wholeStory } from '../../session/story/wholeStory.ts'
import type { Shared } from './shared.ts'

/** The formats in which the map and the events can be saved. */
export const PICTURES = ['svg', 'png'] as const
export const TABLES = ['csv', 'geojson', 'json'] as const
type Picture = (typeof PICTURES)[number]
type Table = (typeof TABLES)[number]
export type Format = Picture | Table

/** A generated file, and its text if it has one that a reader can copy. */
export interface Made {
  readonly name: string
  readonly file: Blob
  readonly text: string | null
}

const TYPES: Readonly<Record<Table, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
}

const WRITE: Readonly<Record<Table, (told: Told) => string>> = {
  // The byte order mark tells spreadsheets that it is UTF-8.
  csv: (told) => `\uFEFF${toCsv(told)}`,
  geojson: toGeoJson,
  json: toJson,
}

async function told({ shown, shows, link, linkOf, knownAt }: Shared): Promise<Told> {
  const { story: whole } = await wholeStory()
  const story =
    knownAt === null ? whole : recordAsKnown(whole, await awaited(storyFile('known')), knownAt)
  return tell(story, { shown, shows, link, linkOf })
}

function isPicture(format: Format): format is Picture {
  return format === 'svg' || format === 'png'
}

async function pictureFile(session: Session, format: Picture): Promise<Blob> {
  const { pictureOfView, toPng } = await awaited(import('./picture.ts'))
  const svg = await pictureOfView(session)
  return format === 'png' ? toPng(svg) : new Blob([svg], { type: 'image/svg+xml' })
}

/** Makes a file of what is shared; rejects if what it needs cannot be fetched or drawn. */
export async function makeFile(session: Session, shared: Shared, format: Format): Promise<Made> {
  const name = fileName(shared.storyId, shared.query, format)
  if (isPicture(format)) return { name, file: await pictureFile(session, format), text: null }
  const text = WRITE[format](await told(shared))
  return { name, file: new Blob([text], { type: TYPES[format] }), text }
}
