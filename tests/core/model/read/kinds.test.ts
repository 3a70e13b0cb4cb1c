import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/core/json/json.ts'
import { readKinds } from '../../../../src/core/model/read/kinds.ts'

const STRIKE = {
  $schema: 's',
  id: 'strike',
  label: { en: 'strike' },
  plural: { en: 'strikes' },
  track: 'force',
  glyph: 'star',
}

function readKind(value: unknown, name = 'kinds/strike.json') {
  const { kinds, ids, problems } = readKinds([
    parseJson(name, typeof value === 'string' ? value : JSON.stringify(value)),
  ])
  return { kind: kinds[0], ids, problems }
}

describe('a kind', () => {
  it('is read without the name of its schema', () => {
    const { $schema: _, ...kind } = STRIKE
    expect(readKind(STRIKE)).toMatchObject({ kind, problems: [] })
    expect(readKind(STRIKE).kind).not.toHaveProperty('$schema')
  })

  it.each([
    ['an unknown glyph', { ...STRIKE, glyph: 'skull' }, 'glyph'],
    ['an unknown track', { ...STRIKE, track: 'rumour' }, 'track'],
    ['no label', { ...STRIKE, label: undefined }, 'label'],
  ])('with %s is told, and stands in under its id', (_, value, path) => {
    const { kind, ids, problems } = readKind(value)
    expect(kind).toEqual({
      id: 'strike',
      label: { en: 'strike' },
      plural: { en: 'strike' },
      track: 'words',
      glyph: 'square',
    })
    expect(ids.sound.has('strike')).toBe(true)
    expect(problems).toMatchObject([{ file: 'kinds/strike.json', path }])
  })

  it('goes by the name of its file where its id is another', () => {
    const { kind, problems } = readKind(STRIKE, 'kinds/attack.json')
    expect(kind).toMatchObject({ id: 'attack', glyph: 'star' })
    expect(problems).toMatchObject([{ path: 'id', found: '"strike" in kinds/attack.json' }])
  })

  it('whose file is empty is not told of twice', () => {
    expect(readKind('').problems).toEqual([])
  })
})
