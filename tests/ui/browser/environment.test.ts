import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  pageQuery,
  readerZone,
  wantsLessData,
  wantsLessMotion,
  writeQuery,
} from '../../../src/ui/browser/environment.ts'
import { copyText, pageAddress, saveFile } from '../../../src/ui/browser/device.ts'

function refuse(): never {
  throw new DOMException('Not in this frame', 'SecurityError')
}

beforeEach(() => {
  window.history.replaceState(null, '', '/story/?event=call#call')
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

describe('the address', () => {
  test('is that of the page', () => {
    expect(pageQuery()).toBe('?event=call')
    expect(pageAddress()).toMatch(/\/story\/\?event=call#call$/)
  })

  test('that may not be read is empty', () => {
    vi.spyOn(window, 'location', 'get').mockImplementation(refuse)
    expect([pageAddress(), pageQuery()]).toEqual(['', ''])
  })

  test('of a new entry has its own query, no anchor and the same path', () => {
    expect(writeQuery('event=strike', 'push')).toBe(true)
    expect(pageAddress()).toMatch(/\/story\/\?event=strike$/)
  })

  test('of an entry that is rewritten keeps its anchor', () => {
    const push = vi.spyOn(window.history, 'pushState')
    expect(writeQuery('event=strike', 'replace')).toBe(true)
    expect(pageAddress()).toMatch(/\/story\/\?event=strike#call$/)
    expect(push).not.toHaveBeenCalled()
  })

  test('without a query has no question mark', () => {
    writeQuery('', 'push')
    expect(pageAddress()).toMatch(/\/story\/$/)
  })

  test.each(['push', 'replace'] as const)('that may not be written (%s) tells so', (how) => {
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
    expect(writeQuery('event=strike', how)).toBe(false)
    expect(pageQuery()).toBe('?event=call')
  })
})

describe('the zone of this device', () => {
  function answer(timeZone: string | undefined): void {
    const options = { timeZone } as Intl.ResolvedDateTimeFormatOptions
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options)
  }

  test('is what the browser says', () => {
    answer('Asia/Tokyo')
    expect(readerZone()).toBe('Asia/Tokyo')
  })

  test.each([undefined, ''])('is UTC where the browser says %j', (zone) => {
    answer(zone)
    expect(readerZone()).toBe('UTC')
  })

  test('is UTC where the browser refuses', () => {
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(refuse)
    expect(readerZone()).toBe('UTC')
  })
})

describe('less', () => {
  test.each([true, false])('motion is wanted as the device says: %s', (matches) => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        ({ matches: matches && query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList,
    )
    expect(wantsLessMotion()).toBe(matches)
  })

  test('motion is not wanted where nobody can be asked', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(refuse)
    expect(wantsLessMotion()).toBe(false)
  })

  test.each([
    [{ connection: { saveData: true } }, true],
    [{ connection: { saveData: false } }, false],
    [{ connection: {} }, false],
    [{}, false],
  ])('data is wanted only where the reader asked for it: %j', (navigator, expected) => {
    vi.stubGlobal('navigator', navigator)
    expect(wantsLessData()).toBe(expected)
  })
})

describe('a text to copy', () => {
  test('is put on the clipboard', async () => {
    const kept: string[] = []
    const writeText = async (text: string) => {
      kept.push(text)
    }
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copyText('a link')).toBe(true)
    expect(kept).toEqual(['a link'])
  })

  test.each([
    ['refuses at once', { clipboard: { writeText: refuse } }],
    ['refuses later', { clipboard: { writeText: async () => refuse() } }],
    ['has none', {}],
  ])('is told to be lost where the clipboard %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    expect(await copyText('a link')).toBe(false)
  })
})

test('a file to keep is offered under its name, and let go of a minute later', () => {
  vi.useFakeTimers()
  const offered: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:a-picture')
  const release = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    offered.push(`${this.download} ${this.href}`)
  })
  saveFile(new Blob(['<svg/>']), 'map.svg')
  expect(offered).toEqual(['map.svg blob:a-picture'])
  vi.advanceTimersByTime(59_999)
  expect(release).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(release).toHaveBeenCalledWith('blob:a-picture')
})
