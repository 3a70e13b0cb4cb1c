import { beforeEach, describe, expect, test } from 'vitest'
import { patch } from '../../../src/ui/tree/patch.ts'
import { toElement, toXml, type Node } from '../../../src/ui/tree/node.ts'
import { draw, group } from '../../../src/ui/tree/draw.ts'

let host: Element

function items(...keys: string[]): Node {
  return group(
    'list',
    keys.map((key) => draw('g', { id: key }, [], key)),
  )
}

function ids(): (string | null)[] {
  return Array.from(host.children, (child) => child.getAttribute('id'))
}

function show(drawn: Node): void {
  host = toElement(drawn)
}

describe('markup', () => {
  test('texts and values cannot become markup', () => {
    const drawn = draw('text', { title: '"><script>' }, '<b>&</b>')
    expect(toXml(drawn)).toBe(
      '<text title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&lt;/b&gt;</text>',
    )
  })

  test('null and false leave an attribute out, true is empty, numbers are rounded', () => {
    expect(toXml(draw('g', { a: null, b: false, c: true, d: 1.23456 }))).toBe('<g c="" d="1.23"/>')
  })
})

describe('patching', () => {
  beforeEach(() => show(items('a', 'b', 'c')))

  test.each([[['c', 'b', 'a']], [['a', 'c']], [['x', 'a', 'b', 'c', 'y']], [['b', 'x']], [[]]])(
    'comes to %j from a, b, c',
    (after) => {
      patch(host, items(...after), items('a', 'b', 'c'))
      expect(ids()).toEqual(after)
    },
  )

  test('a node that moves is the same node', () => {
    const last = host.children[2]
    patch(host, items('c', 'a', 'b'), items('a', 'b', 'c'))
    expect(host.children[0]).toBe(last)
  })

  test('attributes are set, changed and taken away', () => {
    const before = draw('rect', { x: 1, y: 2 })
    show(before)
    patch(host, draw('rect', { y: 3, rx: 4 }), before)
    expect(Array.from(host.attributes, ({ name, value }) => `${name}=${value}`).toSorted()).toEqual(
      ['rx=4', 'y=3'],
    )
  })

  test('text changes without a new node', () => {
    const before = group('flag', [draw('text', {}, '17:00')])
    show(before)
    const text = host.firstElementChild
    patch(host, group('flag', [draw('text', {}, '18:00')]), before)
    expect(host.firstElementChild).toBe(text)
    expect(text?.textContent).toBe('18:00')
  })
})
