import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect } from 'vitest'
import { node, toElement, toMarkup, type Node } from '../../../src/ui/tree/node.ts'
import { patch } from '../../../src/ui/tree/patch.ts'

const word = fc.constantFrom('', 'a', 'b', '<c>&"')

/** Any tree of a few tags, with and without keys, which are unique among siblings; with texts where there may be. */
function anyTree(texts: number): fc.Arbitrary<Node> {
  return fc.letrec<{ tree: Node }>((tie) => ({
    tree: fc
      .record({
        tag: fc.constantFrom('g', 'path', 'text'),
        attributes: fc.dictionary(fc.constantFrom('class', 'd', 'x'), word, { maxKeys: 2 }),
        texts: fc.array(word.filter(Boolean), { maxLength: texts }),
        children: fc.oneof(
          { maxDepth: 2 },
          fc.constant<[string, Node][]>([]),
          fc.uniqueArray(fc.tuple(fc.constantFrom<string>('', 'k', 'l', 'm'), tie('tree')), {
            maxLength: 4,
            selector: ([key]) => key || Symbol('none'),
          }),
        ),
      })
      .map((one) =>
        node(
          one.tag,
          one.attributes,
          ...one.texts,
          ...one.children.map(([key, child]) => ({ ...child, key })),
        ),
      ),
  })).tree
}

function expectPatched(before: Node, after: Node, known: Node | null): void {
  const element = toElement(before)
  patch(element, after, known)
  // Attributes have no order.
  expect(element.isEqualNode(toElement(after))).toBe(true)
}

const inSvg = (one: Node): Node => node('svg', {}, one)

test.prop([anyTree(1), anyTree(1)])('any element becomes what is described', (before, after) => {
  expectPatched(inSvg(before), inSvg(after), inSvg(before))
})

// A text that is there already stays as it is, whoever has wrapped it in an element: see setText.
test.prop([anyTree(0), anyTree(0)])(
  'any element without texts becomes what is described, though it is not known what it was',
  (before, after) => expectPatched(inSvg(before), inSvg(after), null),
)

test.prop([
  fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
  fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
])('an element with a key stays the same element, wherever it goes', (before, after) => {
  const list = (keys: readonly string[]): Node =>
    node('g', {}, ...keys.map((key) => ({ ...node('path', { class: key }), key })))
  const element = toElement(list(before))
  const known = new Map(before.map((key, index) => [key, element.children[index]]))
  patch(element, list(after), list(before))
  for (const [index, key] of after.entries())
    if (known.has(key)) expect(element.children[index]).toBe(known.get(key))
  expect(element.outerHTML).toBe(toMarkup(list(after)))
})
