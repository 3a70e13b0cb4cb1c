import { expect, test } from 'vitest'
import { node, toElement, toMarkup, type Node as Description } from '../../../src/ui/tree/node.ts'
import { isSame, patch } from '../../../src/ui/tree/patch.ts'

const ring = node('circle', { class: 'ring', r: 5 })
const glyph = (d: string) => node('path', { class: 'glyph', d })
const count = (text: string) => node('text', { class: 'count' }, text)

function picture(...children: Description[]): Description {
  return node('svg', { class: 'picture' }, ...children)
}

function live(description: Description): Element {
  const element = toElement(description)
  document.body.replaceChildren(element)
  return element
}

test('an element becomes what is described, whatever it was', () => {
  const all = [
    picture(),
    picture(glyph('M0,0')),
    picture(ring, glyph('M1,1'), count('2')),
    picture(glyph('M2,2'), count('3')),
    picture(ring, ring, glyph('M3,3')),
  ]
  for (const before of all)
    for (const after of all) {
      const element = live(before)
      patch(element, after)
      expect(element.outerHTML).toBe(live(after).outerHTML)
      expect(element.outerHTML).toBe(toMarkup(after))
    }
})

test('an element becomes what is described, told what it was', () => {
  const all = [
    picture(),
    picture(glyph('M0,0')),
    picture(ring, glyph('M1,1'), count('2')),
    picture(glyph('M2,2'), count('3')),
    node('svg', { class: 'other', 'data-one': '1' }, ring, ring, glyph('M3,3')),
    node('svg', { class: 'other' }, 'text', count('4')),
  ]
  for (const before of all)
    for (const after of all) {
      const element = live(before)
      patch(element, after, before)
      expect(element.outerHTML).toBe(toMarkup(after))
    }
})

test('two descriptions are the same just when they are written alike', () => {
  const all = [
    picture(),
    picture(ring),
    picture(glyph('M0,0')),
    picture(glyph('M0,1')),
    picture(count('2')),
    picture(count('3')),
    picture(ring, count('2')),
    node('svg', {}),
    node('svg', { class: 'picture', id: 'one' }),
    node('g', { class: 'picture' }),
  ]
  for (const a of all)
    for (const b of all) expect(isSame(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b))
})

test('a ring that comes and goes leaves glyph and count the elements that they were', () => {
  const element = live(picture(glyph('M0,0'), count('2')))
  const [path, text] = element.children
  patch(element, picture(ring, glyph('M1,1'), count('3')))
  expect([...element.children].slice(1)).toEqual([path, text])
  patch(element, picture(glyph('M2,2'), count('4')))
  expect([...element.children]).toEqual([path, text])
})

test('a list that was put in by hand stays, after what is described', () => {
  const element = live(node('li', {}, node('button', { class: 'one' })))
  const panel = document.createElement('div')
  panel.className = 'map-panel'
  element.append(panel)
  patch(element, node('li', { class: 'chosen' }, node('button', { class: 'one' }), node('b')))
  expect([...element.children].map(({ localName }) => localName)).toEqual(['button', 'b', 'div'])
})

test('what is as described already is not written again', () => {
  const element = live(picture(ring, glyph('M0,0'), count('2')))
  const seen: MutationRecord[] = []
  const watcher = new MutationObserver((records) => seen.push(...records))
  watcher.observe(element, {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  })
  patch(element, picture(ring, glyph('M0,0'), count('2')))
  seen.push(...watcher.takeRecords())
  expect(seen).toEqual([])
  patch(element, picture(ring, glyph('M9,9'), count('2')))
  expect(watcher.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['d'])
})
