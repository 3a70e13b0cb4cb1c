import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { cameraCodec } from '../../../../src/core/view/link/cameraCodec.ts'
import { readBy, writtenBy } from '../../../fixtures/reading.ts'

const within = (most: number, digits: number) =>
  fc
    .integer({ min: -most * 10 ** digits, max: most * 10 ** digits })
    .map((whole) => whole / 10 ** digits + 0)

describe('the camera of a link', () => {
  test.prop([within(180, 4), within(85, 4), fc.integer({ min: -200, max: 2400 })])(
    'is read as it was written',
    (lng, lat, hundredths) => {
      const camera = { center: [lng, lat] as const, zoom: hundredths / 100 }
      expect(readBy(cameraCodec, writtenBy(cameraCodec, camera))).toEqual({
        value: camera,
        told: [],
      })
    },
  )

  it('is written to ten metres and a hundredth of a zoom, and read so', () => {
    const written = writtenBy(cameraCodec, { center: [24.93841234, 60.16994321], zoom: 4.5049 })
    expect(written).toBe('map=24.9384,60.1699,4.5')
    expect(readBy(cameraCodec, 'map=24.93841234,60.16994321,4.5049').value).toEqual({
      center: [24.9384, 60.1699],
      zoom: 4.5,
    })
  })

  it('has no zero below zero', () => {
    expect(writtenBy(cameraCodec, { center: [-0.00001, -0], zoom: -0.001 })).toBe('map=0,0,0')
    expect(readBy(cameraCodec, 'map=-0,0,-0.001').value).toEqual({ center: [0, 0], zoom: 0 })
  })

  it.each(['180,85.06,24', '-180,-85.06,-2', '0,0,0'])('reaches as far as %s', (text) => {
    expect(readBy(cameraCodec, `map=${text}`).told).toEqual([])
  })

  it.each([
    '180.01,0,4',
    '-180.01,0,4',
    '0,85.07,4',
    '0,-85.07,4',
    '0,0,24.01',
    '0,0,-2.01',
    '1,2',
    '1,2,3,4',
    '1,2,x',
    '1,,3',
    '1e1,2,3',
    '1234,2,3',
    '.5,2,3',
  ])('is none as %s, and told', (text) => {
    expect(readBy(cameraCodec, `map=${text}`)).toEqual({
      value: null,
      told: [`map ${text}: camera, default`],
    })
  })

  it('is not written, and not missed, where it is the story’s', () => {
    expect(writtenBy(cameraCodec, null)).toBe('')
    expect(readBy(cameraCodec, '')).toEqual({ value: null, told: [] })
  })
})
