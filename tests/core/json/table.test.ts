import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fromTable, toTable } from '../../../src/core/json/table.ts'

const name = fc.stringMatching(/^[a-z]{1,4}$/)
const plain = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.option(fc.string()), { maxLength: 3 }),
  fc.array(fc.record({ to: fc.string() }), { maxLength: 2 }),
)
const nested = fc.dictionary(name, fc.oneof(plain, fc.dictionary(name, plain, { minKeys: 1 })), {
  minKeys: 1,
})
const rows = fc.array(
  fc.tuple(fc.string(), nested).map(([id, more]) => ({ ...more, id })),
  { maxLength: 8 },
)

describe('records written as a table', () => {
  test.prop([rows])('are the same records after a journey as JSON', (records) => {
    const there = JSON.parse(JSON.stringify(toTable(records))) as ReturnType<typeof toTable>
    expect(fromTable(there)).toEqual(JSON.parse(JSON.stringify(records)))
  })

  test.prop([rows])('have each name of a field once, however many they are', (records) => {
    for (const column of Object.values(toTable(records)))
      expect(column).toHaveLength(records.length)
  })
})
