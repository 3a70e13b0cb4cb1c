import { describe, expect, it } from 'vitest'
import {
  checkUpgraders,
  upgrade,
  UPGRADERS,
  VERSION,
  versionOf,
  type Upgrader,
} from '../../../../src/core/view/link/upgrades.ts'

const rename: Upgrader = (pairs) => pairs.map(([name, value]) => [name === 'a' ? 'b' : name, value])
const repeat: Upgrader = (pairs) => pairs.map(([name, value]) => [name, value + value])

describe('upgrades of links', () => {
  it('exist for every version but the first', () => {
    expect(() => checkUpgraders(VERSION, UPGRADERS)).not.toThrow()
    expect(() => checkUpgraders(3, [rename])).toThrow('needs 2 upgraders and has 1')
    expect(() => checkUpgraders(1, [rename])).toThrow('needs 0 upgraders and has 1')
  })

  it('run one after the other from the version of the link on', () => {
    expect(upgrade([['a', 'x']], 1, [rename, repeat])).toEqual([['b', 'xx']])
    expect(upgrade([['a', 'x']], 2, [rename, repeat])).toEqual([['a', 'xx']])
    expect(upgrade([['a', 'x']], 3, [rename, repeat])).toEqual([['a', 'x']])
  })

  it.each([
    [undefined, 1],
    ['', 1],
    ['1', 1],
    ['12', 12],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['one', null],
    ['99999', null],
  ])('take %j for version %j', (text, version) => {
    expect(versionOf(text)).toBe(version)
  })
})
