import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { actorsFile } from '../src/core/model/actor.ts'
import { kindFile } from '../src/core/model/kind.ts'
import { placesFile } from '../src/core/model/place.ts'
import { sourcesFile } from '../src/core/model/source.ts'
import { eventsFile, storyFile } from '../src/core/model/story.ts'

const wordingFile = v.strictObject({
  $schema: v.optional(v.string()),
  words: v.array(v.strictObject({ word: v.string(), instead: v.string() })),
})

const SHAPES = {
  story: storyFile,
  events: eventsFile,
  places: placesFile,
  actors: actorsFile,
  sources: sourcesFile,
  kind: kindFile,
  wording: wordingFile,
}

/**
 * JSON Schemas (draft-07) of the curated files by file name, generated from the shapes used for
 * checking, so that editors complete fields and underline what the check will report.
 */
export function schemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [
      `${name}.json`,
      `${JSON.stringify(toJsonSchema(shape, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  )
}
