import { describe, expect, it } from 'vitest'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { mapSvg } from '../../../../src/islands/map/svg/mapSvg.ts'
import type { Size } from '../../../../src/scene/shared/camera.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { anEvent, aStory } from '../../../fixtures/build.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'
import { aBasemap, someRegions, someWords } from '../stand.ts'

const GROUND = { countries: [], waters: [], regions: { 'UA-59': [34, 51] as const } }
const story = twoCalls()

function draw(told = story) {
  const sceneAt = (size: Size) => mapScene(told, DEFAULT_VIEW, size, { basemapLabels: GROUND })
  return mapSvg(told.bbox, sceneAt, aBasemap, someRegions, someWords)
}

describe('the prerendered map', () => {
  it('links each mark to the article of an event', () => {
    const { markup } = draw()
    const targets = [...markup.matchAll(/href="#([\w-]+)" aria-label/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(4)
    expect(targets.every((id) => story.events.some((event) => event.id === id))).toBe(true)
  })

  it('has one picture for each half step of zoom, and shows one at a time', () => {
    const { markup, css } = draw()
    const boxes = [...markup.matchAll(/map-box map-box-(\d)/g)].map(([, index]) => Number(index))
    expect(boxes).toEqual(boxes.map((_, index) => index))
    expect(boxes.length).toBeGreaterThan(3)
    for (const index of boxes.slice(1)) {
      expect(css).toContain(`{.map-box-${index - 1}{display:none}.map-box-${index}{display:block}}`)
    }
  })

  it('has no inline style, which a strict policy would refuse', () => {
    expect(draw().markup).not.toMatch(/ style="/)
  })

  it('writes text as text, never as markup', () => {
    const sly = aStory({ events: [anEvent({ title: '<img src=x onerror=alert(1)> "&' })] })
    const { markup } = draw(sly)
    expect(markup).not.toContain('<img')
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;')
  })

  it('brings the outlines of the regions that it fills', () => {
    const { markup } = draw()
    expect(markup).toContain('id="map-region-UA-59"')
    expect(markup).toContain('href="#map-region-UA-59"')
  })

  it('is the same at each build', () => {
    expect(draw()).toEqual(draw())
  })
})
