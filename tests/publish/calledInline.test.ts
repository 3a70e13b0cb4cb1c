import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { calledInline } from '../../src/publish/calledInline.ts'
import { openAmong } from '../../src/publish/pages/openAmong.ts'
import { openLostLink } from '../../src/publish/pages/lostLink.ts'
import { watchScripts } from '../../src/publish/stoppedScript.ts'
import { unpack } from '../../src/publish/unpack.ts'

/** The text between the tags of a script, if nothing within ends it before. */
function textOf(markup: string): string {
  return /^<script>(.*?)<\/script>$/s.exec(markup)?.[1] ?? 'throw new Error("ended before its end")'
}

describe('a function that is called within a page', () => {
  it('runs there with the values that it was given', () => {
    const heard: unknown[] = []
    const add = (first: string, more: readonly number[]): void => {
      heard.push(first, ...more)
    }
    runInNewContext(textOf(calledInline(add, 'a “b” </script><!--', [1, 2])), { heard })
    expect(heard).toEqual(['a “b” </script><!--', 1, 2])
  })

  it('has no indented lines', () => {
    expect(calledInline(watchScripts, 1, 2)).not.toMatch(/\n\s/)
  })

  it.each([watchScripts, openLostLink, openAmong, unpack])(
    'loses nothing of its texts: none of $name has lines of its own',
    (run) => {
      for (const [text] of run.toString().matchAll(/`[^`]*`/g)) expect(text).not.toContain('\n')
    },
  )
})
