import { describe, expect, it } from 'vitest'
import { isOneSlip } from '../../../src/scene/search/slip.ts'
import { stemmed } from '../../../src/scene/search/stemmed.ts'

describe('the forms of a word', () => {
  it.each([
    'strike strikes striking',
    'refinery refineries',
    'deny denies denied denying',
    'attack attacks attacked attacking',
    'plan plans planned planning',
    'ceasefire ceasefires',
    'truce truces',
    'agree agrees agreed agreeing',
    'city cities',
    'clash clashes clashed',
    'pow pows',
  ])('%s have one stem', (forms) => {
    expect(new Set(forms.split(' ').map(stemmed)).size).toBe(1)
  })

  it.each([
    ['news', 'new'],
    ['even', 'evening'],
    ['united', 'unit'],
    ['pow', 'power'],
    ['status', 'state'],
    ['king', 'k'],
  ])('%s and %s are two words', (one, other) => {
    expect(stemmed(one)).not.toBe(stemmed(other))
  })
})

describe('a slip of one letter', () => {
  it.each([
    ['zelenksyy', 'zelenskyy'],
    ['kremlim', 'kremlin'],
    ['kremln', 'kremlin'],
    ['kreemlin', 'kremlin'],
    ['xremlin', 'kremlin'],
    ['kremlins', 'kremlin'],
  ])('%s may be %s, and the other way round', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true)
    expect(isOneSlip(other, one)).toBe(true)
  })

  it.each([
    ['kremlin', 'kremlin'],
    ['kermlim', 'kremlin'],
    ['odesa', 'odessas'],
    ['kyiv', 'kiev'],
    ['12345', '12346'],
  ])('%s is none for %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false)
  })
})
