import { describe, expect, test } from 'vitest'
import { kindName, kindPlural } from '../../../src/core/model/kindName.ts'

const kind = { label: { en: 'call', uk: 'дзвінок' }, plural: { en: 'calls', uk: 'дзвінки' } }

describe('a kind is named', () => {
  test.each([
    ['uk', 'дзвінок', 'дзвінки'],
    ['en', 'call', 'calls'],
    ['ar', 'call', 'calls'],
  ])('in %s', (language, one, many) => {
    expect(kindName(kind, language, 'telephone')).toBe(one)
    expect(kindPlural(kind, language, 'telephone')).toBe(many)
  })

  test('by its id where the story does not know it', () => {
    expect(kindName(undefined, 'en', 'telephone')).toBe('telephone')
    expect(kindPlural(undefined, 'en', 'telephone')).toBe('telephone')
  })
})
