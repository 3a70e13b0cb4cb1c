import { describe, expect, it } from 'vitest'
import { isCountry, isLanguage } from '../../../../src/core/model/read/codes.ts'

describe('a code of a country', () => {
  it.each(['UA', 'RU', 'US', 'EU', 'XX'])('is %s', (code) => {
    expect(isCountry(code)).toBe(true)
  })

  it.each(['QO', 'XA', 'XB', 'ZZ', 'QQ', 'ua ', 'Ukraine', ''])('is not “%s”', (code) => {
    expect(isCountry(code)).toBe(false)
  })
})

describe('a language', () => {
  it.each(['en', 'uk', 'ru', 'en-GB', 'zh-Hant', 'sr-Latn-RS'])('is %s, asked twice', (tag) => {
    expect([isLanguage(tag), isLanguage(tag)]).toEqual([true, true])
  })

  it.each(['', 'a language', 'en_GB', 'en-u-ca-islamic', 'ar-u-nu-latn', 'x-own', 'e'])(
    'is not “%s”, asked twice',
    (tag) => {
      expect([isLanguage(tag), isLanguage(tag)]).toEqual([false, false])
    },
  )
})
