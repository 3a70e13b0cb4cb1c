import { getNodeValue } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { parseRecords } from '../../../src/core/json/recover.ts'

const RECORDS = ['a', 'b', 'c'].map((id) => ({
  id,
  list: [{ x: 1 }, { x: 2 }],
  text: `about ${id}`,
}))
const GOOD = JSON.stringify({ $schema: 's', events: RECORDS }, null, 2)

type Shape = { events: { id: string; text?: string }[] }

function idsAfter(from: string, to: string): string[] {
  if (!GOOD.includes(from)) throw new Error(`nothing to replace: ${from}`)
  const { root, errors } = parseRecords(GOOD.replace(from, () => to))
  expect(errors.length).toBeGreaterThan(0)
  return (getNodeValue(root ?? { type: 'null', offset: 0, length: 0 }) as Shape).events.map(
    ({ id }) => id,
  )
}

const END_OF_B = '      "text": "about b"\n    },'

describe('the neighbours of a record at fault are kept', () => {
  it.each([
    ['when it lacks its closing brace', END_OF_B, '      "text": "about b"\n    ,'],
    ['when it lacks its closing brace and comma', END_OF_B, '      "text": "about b"\n'],
    [
      'when one of its lists lacks its bracket',
      '      ],\n      "text": "about b"',
      '      "text": "about b"',
    ],
    [
      'when one of its lists holds a lost brace',
      '"x": 2\n        }\n      ],\n      "text": "about b"',
      '"x": 2\n      ],\n      "text": "about b"',
    ],
    ['when a comma is missing in it', '"id": "b",', '"id": "b"'],
    ['when the comma behind it is missing', END_OF_B, '      "text": "about b"\n    }'],
    ['when a comma too many stands behind it', END_OF_B, `${END_OF_B},`],
    ['when a comment stands in it', '"id": "b",', '"id": "b", // the second'],
    ['when the last lacks its brace', '"about c"\n    }', '"about c"\n'],
    ['when the list lacks its bracket', '\n  ]\n}', '\n}'],
    ['when the file stops after the last record', '\n  ]\n}', ''],
  ])('and so is it %s', (_, from, to) => {
    expect(idsAfter(from, to)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['a quotation mark is missing', '"about b"', '"about b'],
    ['a text runs over two lines', '"about b"', '"about\nb"'],
    ['a word stands bare', '"id": "b"', '"id": b'],
    ['quotation marks are curly', '"id": "b"', '“id”: “b”'],
  ])('but not it where its words are uncertain: %s', (_, from, to) => {
    expect(idsAfter(from, to)).toEqual(['a', 'c'])
  })

  it('when markers of a conflict stand between them', () => {
    expect(idsAfter(END_OF_B, `${END_OF_B}\n<<<<<<< mine`)).toEqual(['a', 'b', 'c'])
  })
})

describe('where nothing tells records apart', () => {
  it('as much is read as the parser can make out', () => {
    const { root, errors } = parseRecords('{"a":[1,2,],"b":3}')
    expect(getNodeValue(root ?? { type: 'null', offset: 0, length: 0 })).toEqual({
      a: [1, 2],
      b: 3,
    })
    expect(errors).toHaveLength(1)
  })
})

it('the parts of a recovered record stand where they stand in the file', () => {
  const text = GOOD.replace(END_OF_B, '      "text": "about b"\n')
  const { root, errors } = parseRecords(text)
  const record = root?.children?.[1]?.children?.[1]?.children?.[1]
  expect(record?.offset).toBe(text.indexOf('{\n      "id": "b"'))
  const name = record?.children?.[2]?.children?.[1]
  expect(text.slice(name?.offset, (name?.offset ?? 0) + (name?.length ?? 0))).toBe('"about b"')
  expect(
    errors.map(({ offset }) => text.slice(0, offset).trimEnd().endsWith('"about b"')),
  ).toContain(true)
})
