import { expect, test } from 'vitest'
import { watchDetail } from '../../../../src/islands/map/base/detailTier.ts'
import { aBasemap, someRegions } from '../stand.ts'

const FINE = { basemap: { ...aBasemap, tier: 'detail' }, regions: someRegions }
const FAR = { center: [0, 0], zoom: 2.9 } as const
const CLOSE = { center: [0, 0], zoom: 3 } as const

function watch(load = () => Promise.resolve(FINE)) {
  let asked = 0
  const counted = () => {
    asked += 1
    return load()
  }
  const show = watchDetail(counted, () => undefined)
  return { show, asked: () => asked }
}

test('a view that the world tier is good for asks for nothing', () => {
  const { show, asked } = watch()
  show(FAR)
  expect(asked()).toBe(0)
})

test('a view closer than that asks once', () => {
  const { show, asked } = watch()
  show(CLOSE)
  show(CLOSE)
  expect(asked()).toBe(1)
})

test('what could not be fetched is asked for again', async () => {
  const { show, asked } = watch(() => Promise.reject(new Error('offline')))
  show(CLOSE)
  await Promise.resolve()
  await Promise.resolve()
  show(CLOSE)
  expect(asked()).toBe(2)
})
