import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { folded } from '../../../src/scene/search/folded.ts'

describe('one form of all the ways to write the same', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['Orbán', 'orban'],
    ['Støre', 'store'],
    ['Radosław', 'radoslaw'],
    ['Київ', 'киів'],
    ['Trump’s', "trump's"],
    ['Trump´s', "trump's"],
    ['Trump`s', "trump's"],
    ['30‑day', '30-day'],
    ['30–day', '30-day'],
    ['“truce”', '"truce"'],
    ['«truce»', '"truce"'],
    ['cease\u00adfire', 'ceasefire'],
    ['ﬁre at a ｄｅｐｏｔ', 'fire at a depot'],
    ['1,500,000 and 1, 500', '1500000 and 1, 500'],
    ['İstanbul', 'istanbul'],
    ['STRASSE, Straße', 'strasse, strasse'],
  ])('%s is %s', (text, form) => {
    expect(folded(text)).toBe(form)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 60 })])('is its own form', (text) => {
    expect(folded(folded(text))).toBe(folded(text))
  })

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('and by graphemes', (text) => {
    expect(folded(folded(text))).toBe(folded(text))
    expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')))
  })
})
