import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { generate } from 'lean-qr'
import decode from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrPath, QUIET } from '../../../src/ui/parts/qrPath.ts'

/** Pixels to a module: cameras see more than one. */
const SCALE = 4

/** Paints the path as a browser would, black on white, and photographs it. */
function readBack(path: string, size: number): string {
  const width = (size + 2 * QUIET) * SCALE
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(run)) * SCALE; at++)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
  return decode({ width, height: width, data })
}

describe('the code to photograph', () => {
  it.each([
    'https://news.example/map/',
    'https://news.example/map/?event=jeddah-talks&until=2025-03-19T1500Z&kind=call,strike',
    `https://news.example/map/?q=${'energy%20truce%20'.repeat(12)}`,
  ])('is read as %s by another program than the one that made it', (link) => {
    const code = generate(link)
    expect(readBack(qrPath(code), code.size)).toBe(link)
  })

  test.prop([fc.webUrl({ withQueryParameters: true })], { numRuns: 20 })(
    'is read as any link',
    (link) => {
      const code = generate(link)
      expect(readBack(qrPath(code), code.size)).toBe(link)
    },
  )

  it('has its quiet zone around it', () => {
    const code = generate('https://news.example/')
    for (const [, x, y, run] of qrPath(code).matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
      expect(Number(x) + Number(run)).toBeLessThanOrEqual(code.size + 4)
    }
  })
})
