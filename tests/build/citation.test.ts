import { describe, expect, it } from 'vitest'
import { releaseOf } from '../../src/cli/release.ts'
import { releaseIn } from '../../src/session/story/release.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

describe('what a citation says of the release', () => {
  it('is what CITATION.cff says', () => {
    expect(releaseOf(ROOT)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      issued: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    })
  })

  it.each([
    ['cff-version: 1.2.0\nversion: 2.1\ndate-released: 2025-04-02\n', '2.1', '2025-04-02'],
    ['version: "2.1"\ndate-released: \'2025-04-02\'\n', '2.1', '2025-04-02'],
    ['cff-version: 1.2.0\n', null, null],
    ['version: 1\ndate-released: April\n', '1', null],
  ])('reads %j', (text, version, issued) => {
    expect(releaseIn(text)).toEqual({ version, issued })
  })

  it('is nothing where there is no such file', () => {
    expect(releaseOf('/no/such/folder')).toEqual({ version: null, issued: null })
  })
})
