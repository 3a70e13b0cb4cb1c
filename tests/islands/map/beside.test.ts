import { afterEach, describe, expect, it } from 'vitest'
import { createInset } from '../../../src/islands/map/createInset.ts'
import { basemapIn } from '../../../src/islands/map/base/basemap.ts'
import { toElement } from '../../../src/ui/tree/node.ts'
import { againSheet, baseSheet } from '../../../src/islands/map/svg/base.ts'
import { besideMain, mapSvg, WORLD_ID } from '../../../src/islands/map/svg/mapSvg.ts'
import { insetScene } from '../../../src/scene/map/insetScene.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import type { Size } from '../../../src/scene/shared/camera.ts'
import type { MapFrame } from '../../../src/core/model/story.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { FRAMES, twoFrames } from '../../fixtures/twoFrames.ts'
import { aBasemap, someRegions, someWords } from './stand.ts'
import { stageIn } from './stage.ts'

const [FAR, NEAR] = FRAMES
const story = twoFrames()

function draw(frame: MapFrame, beside = {}) {
  const sceneAt = (size: Size) => mapScene(story, DEFAULT_VIEW, size, { frame })
  return mapSvg(frame.bbox, sceneAt, aBasemap, someRegions, someWords, beside)
}

/** Both maps as the document holds them. */
function written(): { main: HTMLElement; other: HTMLElement } {
  const main = document.createElement('div')
  const other = document.createElement('div')
  const base = (codes: readonly string[], viewBox: string) =>
    baseSheet(aBasemap, someRegions, codes, viewBox, 2, WORLD_ID)
  main.innerHTML = draw(NEAR, { base }).markup
  other.innerHTML = draw(FAR, besideMain(3, NEAR.bbox)).markup
  document.body.append(main, other)
  return { main, other }
}

afterEach(() => document.body.replaceChildren())

describe('two maps in the document', () => {
  it('hold the paths of the basemap once', () => {
    const { main, other } = written()
    expect(main.querySelectorAll('[data-layer="land"]')).toHaveLength(1)
    expect(other.querySelectorAll('[data-layer]')).toHaveLength(0)
    expect(other.querySelector('use')?.getAttribute('href')).toBe(`#${WORLD_ID}`)
    expect(main.querySelectorAll(`#${WORLD_ID}`)).toHaveLength(1)
  })

  it('share no class whose rule is another for each', () => {
    const names = (css: string): string[] =>
      [...css.matchAll(/\.([\w-]+)\{/g)].map(([, n = '']) => n)
    const [main, other] = [names(draw(NEAR).css), names(draw(FAR, besideMain(3, NEAR.bbox)).css)]
    expect(main.length).toBeGreaterThan(3)
    expect(main.filter((name) => other.includes(name))).toEqual([])
  })

  it('have the outline of the main one on the other', () => {
    const { main, other } = written()
    expect(other.querySelectorAll('.map-outline')).toHaveLength(1)
    expect(main.querySelectorAll('.map-outline')).toHaveLength(0)
  })
})

describe('the second map', () => {
  it('takes a copy of the basemap, so that the main one can be refined and hidden', () => {
    const { main, other } = written()
    const basemap = basemapIn(main)
    const stage = stageIn(other, { basemap }, story)
    expect(other.querySelectorAll('.map-base')).toHaveLength(1)
    expect(other.querySelector('use')).toBeNull()
    const land = other.querySelector('[data-layer="land"]')?.getAttribute('d')
    expect(land).toBe(aBasemap.layers.land?.path)
    stage.island.destroy()
    const again = stageIn(other, { basemap }, story)
    expect(other.querySelectorAll('.map-base')).toHaveLength(1)
    expect(other.querySelectorAll('.map-controls')).toHaveLength(1)
    expect(again.marks().length).toBeGreaterThan(0)
    again.close()
  })
})

describe('the inset', () => {
  const show = (view: Partial<View>) => {
    const scene = insetScene(story, { ...DEFAULT_VIEW, ...view })
    if (!scene) throw new Error('A story of two maps has an inset')
    return scene
  }

  it('draws dots by lane over its own copy of the basemap, and shows the other map once swapped', () => {
    const host = document.createElement('span')
    host.append(toElement(againSheet(WORLD_ID, '0 0 1 1')))
    const inset = createInset(host, aBasemap)
    inset.sync(show({}))
    expect(host.querySelectorAll('.map-base')).toHaveLength(1)
    expect(host.querySelector('use')).toBeNull()
    expect(host.querySelectorAll('.map-dots[data-track="talks"]')).toHaveLength(1)
    const before = host.querySelector('.map-base')?.getAttribute('viewBox')
    inset.sync(show({ mapFrame: 'who-spoke' }))
    expect(host.querySelector('.map-base')?.getAttribute('viewBox')).not.toBe(before)
    expect(host.querySelectorAll('.map-lines')).toHaveLength(1)
    expect(host.querySelector('.map-dots[data-track="talks"]')).toBeNull()
  })

  it('is left as it is by a step of time that changes none of its dots', () => {
    const host = document.createElement('span')
    const inset = createInset(host, aBasemap)
    inset.sync(show({}))
    const lines = host.querySelector('.map-lines')
    inset.sync(show({ theme: 'dark' }))
    expect(host.querySelector('.map-lines')).toBe(lines)
  })
})
