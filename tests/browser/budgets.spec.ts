import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './page.ts'

/** Bytes as hosts send them: gzip at its usual level. The story of 70 events is 208 kB. */
const BEFORE_INTEREST = 240_000

test('all that is fetched before the reader does anything is within 240 kB', async ({
  page,
  story,
}) => {
  const responses: Promise<{ url: string; bytes: number }>[] = []
  const weigh = (response: Response): void => {
    responses.push(
      response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })),
    )
  }
  page.on('response', weigh)
  await page.goto('./', { waitUntil: 'networkidle' })
  page.off('response', weigh)
  const parts = await Promise.all(responses)
  for (const { url, bytes } of parts)
    test.info().annotations.push({ type: 'gzip', description: `${new URL(url).pathname} ${bytes}` })
  const sum = parts.reduce((all, { bytes }) => all + bytes, 0)
  expect(parts.length).toBeGreaterThan(1)
  expect(story.requests.filter((url) => /createGl|maplibre|detail/.test(url))).toEqual([])
  expect(sum, parts.map(({ url, bytes }) => `${url} ${bytes}`).join('\n')).toBeLessThanOrEqual(
    BEFORE_INTEREST,
  )
})
