import { expect, test } from 'vitest'
import type { Basemap } from '../../src/map/basemap.ts'
import { watchDetail } from '../../src/map/detailTier.ts'

const SIZE = { width: 512, height: 512 }
const FINE: Basemap = { tier: 'detail', scale: 8192, layers: {} }
/** The middle half of the world. */
const CUT: Basemap = { tier: 'world', scale: 8192, layers: {}, rim: [2048, 2048, 6144, 6144] }

function watch(drawn: Basemap, load = () => Promise.resolve(FINE)) {
  let asked = 0
  const counted = () => {
    asked += 1
    return load()
  }
  const show = watchDetail(
    counted,
    () => undefined,
    () => drawn,
  )
  return { show, asked: () => asked }
}

test('a view within the rim asks for nothing', () => {
  const { show, asked } = watch(CUT)
  show({ center: [0, 0], zoom: 1 }, SIZE)
  expect(asked()).toBe(0)
})

test.each([
  ['wider than the rim', { center: [0, 0] as const, zoom: 0.9 }],
  ['moved west over the rim', { center: [-1, 0] as const, zoom: 1 }],
  ['moved south over the rim', { center: [0, -1] as const, zoom: 1 }],
  ['closer than the coarse tier is good for', { center: [0, 0] as const, zoom: 3.5 }],
])('a view %s asks once', (_, { center: [lng, lat], zoom }) => {
  const { show, asked } = watch(CUT)
  show({ center: [lng, lat], zoom }, SIZE)
  show({ center: [lng, lat], zoom }, SIZE)
  expect(asked()).toBe(1)
})

test('a tier of the whole world is left by no view', () => {
  const { show, asked } = watch({ ...CUT, rim: [0, 0, 8192, 8192] })
  show({ center: [170, 80], zoom: 0 }, { width: 3000, height: 3000 })
  expect(asked()).toBe(0)
})

test('what could not be fetched is asked for again', async () => {
  const { show, asked } = watch(CUT, () => Promise.reject(new Error('offline')))
  show({ center: [0, 0], zoom: 5 }, SIZE)
  await Promise.resolve()
  await Promise.resolve()
  show({ center: [0, 0], zoom: 5 }, SIZE)
  expect(asked()).toBe(2)
})
