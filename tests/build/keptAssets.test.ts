import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingFiles, readKept, withBuild } from '../../build/keptAssets.ts'

const NONE = { builds: [] }

describe('the list of builds that are served', () => {
  it('begins with the first build', () => {
    expect(withBuild(NONE, ['story-aaaaaaaa.js', 'index-bbbbbbbb.js'])).toEqual({
      builds: [['index-bbbbbbbb.js', 'story-aaaaaaaa.js']],
    })
  })

  it('keeps what a page of the build before asks for', () => {
    const first = withBuild(NONE, ['index-aaaaaaaa.js', 'story-aaaaaaaa.js'])
    const second = withBuild(first, ['index-bbbbbbbb.js', 'story-aaaaaaaa.js'])
    expect(missingFiles(second)).toEqual(['index-aaaaaaaa.js'])
  })

  it('does not count a build twice that changed nothing, so that the one before it stays', () => {
    const first = withBuild(NONE, ['index-aaaaaaaa.js'])
    const second = withBuild(first, ['index-bbbbbbbb.js'])
    expect(withBuild(second, ['index-bbbbbbbb.js'])).toEqual(second)
  })

  it('does not grow without end', () => {
    const builds = Array.from({ length: 40 }, (_, index) => [`index-${10_000_000 + index}.js`])
    const kept = builds.reduce(withBuild, NONE as ReturnType<typeof withBuild>)
    expect(kept.builds).toHaveLength(5)
    expect(missingFiles(kept)).not.toContain('index-10000000.js')
  })

  it.each(['', '{', 'null', '[]', '{"builds":3}', '{"builds":[[1]]}', '<!doctype html>'])(
    'is empty where %s stands in its place',
    (text) => {
      expect(readKept(text)).toEqual(NONE)
    },
  )

  it('names no file outside the folder of assets', () => {
    const builds = [['../../index.html', '/etc/passwd', 'a/b-aaaaaaaa.js', 'b-aaaaaaaa.js']]
    expect(readKept(JSON.stringify({ builds })).builds).toEqual([['b-aaaaaaaa.js']])
  })

  test.prop([fc.json()])('is read from any JSON without a fault', (text) => {
    for (const name of readKept(text).builds.flat()) expect(name).not.toMatch(/[/\\]/)
  })
})
