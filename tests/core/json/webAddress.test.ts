import { describe, expect, it } from 'vitest'
import { isWebAddress } from '../../../src/core/json/webAddress.ts'

const ADDRESS = 'https://example.org/'

describe('an address of a page', () => {
  it.each([
    ADDRESS,
    'http://example.org',
    'https://sub.example.org:8443/a/b?c=d&e=%20#f',
    'https://example.org?q=1',
    'https://example.org#top',
    'https://пример.испытание/страница',
  ])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true)
  })

  it.each([
    ['no scheme', 'example.org'],
    ['another scheme', 'ftp://example.org/'],
    ['a script', 'javascript:alert(1)//https://example.org'],
    ['a name and a password before the host', 'https://bank.example@example.org/'],
    ['an escaped host', 'https://exa%6Dple.org/'],
    ['a backslash', 'https://example.org\\@evil.example/'],
    ['a space', 'https://example.org/a b'],
    ['a bracket', 'https://example.org/<b>'],
    ['a quotation mark', 'https://example.org/"'],
    ['a character that nobody sees', 'https://example.org/\u200B'],
    ['a line break', 'https://example.org/\n'],
    ['a host of this network', 'https://localhost/'],
    ['no host', 'https:///path'],
    ['a port that there is not', 'https://example.org:99999/'],
  ])('is nothing with %s', (_, text) => {
    expect(isWebAddress(text)).toBe(false)
  })

  it('is at most 2000 characters long', () => {
    const longest = ADDRESS + 'a'.repeat(2000 - ADDRESS.length)
    expect(isWebAddress(longest)).toBe(true)
    expect(isWebAddress(`${longest}a`)).toBe(false)
  })
})
