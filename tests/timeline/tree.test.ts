import { beforeEach, describe, expect, test } from 'vitest'
import { patch, toElement } from '../../src/timeline/patch.ts'
import { draw, group, toMarkup, type Drawn } from '../../src/timeline/tree.ts'

let host: Element

function items(...keys: string[]): Drawn {
  return group(
    'list',
    keys.map((key) => draw('g', { id: key }, [], key)),
  )
}

function ids(): (string | null)[] {
  return Array.from(host.children, (child) => child.getAttribute('id'))
}

function show(drawn: Drawn): void {
  host = toElement(drawn)
}

describe('markup', () => {
  test('texts and values cannot become markup', () => {
    const drawn = draw('text', { title: '"><script>' }, '<b>&</b>')
    expect(toMarkup(drawn)).toBe(
      '<text title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&lt;/b&gt;</text>',
    )
  })

  test('null and false leave an attribute out, true is empty, numbers are rounded', () => {
    expect(toMarkup(draw('g', { a: null, b: false, c: true, d: 1.23456 }))).toBe(
      '<g c="" d="1.23"/>',
    )
  })
})

describe('patching', () => {
  beforeEach(() => show(items('a', 'b', 'c')))

  test.each([[['c', 'b', 'a']], [['a', 'c']], [['x', 'a', 'b', 'c', 'y']], [['b', 'x']], [[]]])(
    'comes to %j from a, b, c',
    (after) => {
      patch(host, items('a', 'b', 'c'), items(...after))
      expect(ids()).toEqual(after)
    },
  )

  test('a node that moves is the same node', () => {
    const last = host.children[2]
    patch(host, items('a', 'b', 'c'), items('c', 'a', 'b'))
    expect(host.children[0]).toBe(last)
  })

  test('attributes are set, changed and taken away', () => {
    const before = draw('rect', { x: 1, y: 2 })
    show(before)
    patch(host, before, draw('rect', { y: 3, rx: 4 }))
    expect(Array.from(host.attributes, ({ name, value }) => `${name}=${value}`).toSorted()).toEqual(
      ['rx=4', 'y=3'],
    )
  })

  test('text changes without a new node', () => {
    const before = group('flag', [draw('text', {}, '17:00')])
    show(before)
    const text = host.firstElementChild
    patch(host, before, group('flag', [draw('text', {}, '18:00')]))
    expect(host.firstElementChild).toBe(text)
    expect(text?.textContent).toBe('18:00')
  })
})
