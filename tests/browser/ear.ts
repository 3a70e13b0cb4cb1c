import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const FILE = new URL(
  '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js',
  import.meta.url,
)

interface Reader {
  readonly start: (options: { container: Node }) => Promise<void>
  readonly next: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly lastSpokenPhrase: () => Promise<string>
}

/** The module as a script that leaves its reader on the window: it is run beside a page's policy. */
function asScript(): string {
  const code = readFileSync(FILE, 'utf8')
  const [exported = '', names = ''] = /export\s*\{([^}]*)\};?/.exec(code) ?? []
  const reader = /([\w$]+) as virtual\b/.exec(names)?.[1] ?? 'virtual'
  return `(() => { ${code.replace(exported, `window.ear = ${reader};`)} \n})()`
}

/** Ends of parts, wrappers and words that say again what has just been said. */
function isTold(phrase: string, before: string | undefined): boolean {
  if (/^end\b/.test(phrase) || /^(list|paragraph|group|article|time|status)$/.test(phrase))
    return false
  return phrase !== '' && !before?.includes(phrase)
}

/** What is heard of how things are laid out, and of ranges in milliseconds, is left out. */
function plain(phrase: string): string {
  return phrase
    .replaceAll(
      /, (?:orientated \w+|m(?:ax|in) value \d+|not invalid|level 1, position \d+, set size \d+)/g,
      '',
    )
    .replace(/^listitem$/, '')
}

/**
 * What a screen reader says from the beginning of a part of the page to its end, by the library's model
 * of one: roles, names, states and descriptions, in the order of reading.
 */
export async function heard(page: Page, part: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'ear' in window))) await page.evaluate(asScript())
  const phrases = await page
    .locator(part)
    .first()
    .evaluate(async (container) => {
      const { ear } = window as unknown as { ear: Reader }
      await ear.start({ container })
      const first = await ear.lastSpokenPhrase()
      const all = [first]
      for (;;) {
        await ear.next()
        const phrase = await ear.lastSpokenPhrase()
        if (phrase === first || all.length > 4000) break
        all.push(phrase)
      }
      await ear.stop()
      return all
    })
  const said = phrases.map(plain)
  return said.filter((phrase, at) => isTold(phrase, said[at - 1]))
}
