import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './page.ts'

/** Bytes as hosts send them: gzip at its usual level. */
const SCRIPTS = 95_000

test('all scripts fetched before the reader does anything are within 95 kB', async ({
  page,
  story,
}) => {
  const scripts: Promise<{ url: string; bytes: number }>[] = []
  const weigh = (response: Response): void => {
    // The outline of the story is data, and is needed as much.
    if (!['script', 'fetch'].includes(response.request().resourceType())) return
    scripts.push(
      response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })),
    )
  }
  page.on('response', weigh)
  await page.goto('./', { waitUntil: 'networkidle' })
  page.off('response', weigh)
  const parts = await Promise.all(scripts)
  for (const { url, bytes } of parts)
    test.info().annotations.push({ type: 'gzip', description: `${new URL(url).pathname} ${bytes}` })
  const sum = parts.reduce((all, { bytes }) => all + bytes, 0)
  for (const name of ['index', 'outline'])
    expect(parts.some(({ url }) => url.includes(`/assets/${name}-`))).toBe(true)
  expect(story.requests.filter((url) => /createGl|maplibre|detail|controls/.test(url))).toEqual([])
  expect(sum, parts.map(({ url, bytes }) => `${url} ${bytes}`).join('\n')).toBeLessThanOrEqual(
    SCRIPTS,
  )
})
