import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemas } from '../../build/schemas.ts'

const made = schemas()
const committed = (name: string) =>
  readFileSync(new URL(`../../data/schema/${name}`, import.meta.url), 'utf8')

interface Schema {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: unknown
}

const schemaOf = (name: string) => JSON.parse(made[name] ?? '{}') as Schema

describe('the schemas that editors use', () => {
  it.each(Object.keys(made))('data/schema/%s says what the reader checks', (name) => {
    expect(committed(name), 'The model has changed: run `npm run schemas`.').toBe(made[name])
  })

  const event = schemaOf('events.json').properties?.['events']?.items
  const claim = event?.properties?.['claims']?.items

  it('complete names and values', () => {
    expect(claim?.properties?.['standing']?.enum).toContain('alleged')
    expect(claim?.required).toEqual(['id', 'text', 'by', 'standing', 'sources'])
  })

  it('underline a name that the reader does not know', () => {
    for (const one of [schemaOf('story.json'), event, claim])
      expect(one?.additionalProperties).toBe(false)
  })

  it('explain the fields that a name does not explain', () => {
    expect(claim?.properties?.['via']?.description).toMatch(/newsroom or person through whom/)
    expect(event?.properties?.['when']?.properties?.['anchor']?.description).toMatch(/never shown/)
  })

  it('allow each file to name its schema', () => {
    for (const name of Object.keys(made).filter((one) => one !== 'wording.json'))
      expect(schemaOf(name).properties, name).toHaveProperty('$schema')
  })
})
