import { describe, expect, it } from 'vitest'
import { unknownIn } from '../../src/cli/command.ts'
import { Refusal, toldError } from '../../src/cli/refusal.ts'

const args = {
  out: { type: 'string', description: 'the folder' },
  single: { type: 'boolean', description: 'one file', default: true },
  story: { type: 'positional', description: 'the story' },
} as const

const ask = (...rawArgs: readonly string[]): string | null =>
  unknownIn('build', args, {
    rawArgs,
    positional: rawArgs.filter((word) => !word.startsWith('-')).length,
  })?.message ?? null

describe('a command', () => {
  it('takes the options and words that it knows, in every form', () => {
    for (const words of [[], ['--out=x'], ['--no-single'], ['my-story', '--single']])
      expect(ask(...words)).toBeNull()
  })

  it('refuses an option that it does not know, and says which it knows', () => {
    expect(ask('--otu=x')).toBe(
      'found the option --otu=x; wanted --out, --single, --no-single. See truceline build --help.',
    )
    expect(ask('-x')).toContain('found the option -x')
  })

  it('refuses more words than it has a use for', () => {
    expect(ask('one', 'two')).toBe(
      'found 2 words after "build"; wanted at most 1. See truceline build --help.',
    )
  })
})

describe('what is told of an error', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENOENT', 'ENOSPC', 'EBUSY'])(
    'is in words for %s: where, what was found and wanted, and what to do',
    (code) => {
      const error = Object.assign(new Error(code), { syscall: 'mkdir', code, path: '/a/b' })
      expect(toldError(error)).toMatch(/^\/a\/b: found [a-z- ]+; wanted [a-z- ]+\. [A-Z].*\.$/)
    },
  )

  it('is a line for what cannot be done, and the place for a fault of the program', () => {
    expect(toldError(new Refusal('found a; wanted b'))).toBe('found a; wanted b')
    const odd = Object.assign(new Error('EODD: no words'), { syscall: 'mkdir', path: '/a' })
    expect(toldError(odd)).toBe('EODD: no words')
    expect(toldError(new TypeError('x is not a function'))).toContain('command.test.ts')
  })
})
