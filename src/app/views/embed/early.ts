/**
 * Runs in the head, before anything is painted, so that a frame never shows the full page first. It
 * reads what decides the look alone and trusts nothing: whatever it does not know is as usual, and the
 * page's own script reads the link in full.
 */
import { PARTS, partsOf } from '../../../view/frame.ts'
import { setLook } from './look.ts'

const root = document.documentElement
const query = new URLSearchParams(window.location.search)

/** As in the page's own reading: of several the last. */
function last(name: string): string | undefined {
  return query.getAll(name).pop()
}

const named = last('parts')?.split(',') ?? []
const theme = last('theme')

setLook(root, {
  mode: last('mode') === 'embed' ? 'embed' : 'explore',
  theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  frame: {
    parts: partsOf(PARTS.filter((part) => named.includes(part))) ?? PARTS,
    isStatic: /^(1|true|)$/.test(last('static') ?? '0'),
    isTransparent: last('background') === 'transparent',
  },
})

/** Where the page's script fails to come, the plain document is there to read. */
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) delete root.dataset['mode']
  },
  true,
)
