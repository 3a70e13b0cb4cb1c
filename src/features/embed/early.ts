/**
 * Runs in the head, before anything is painted, so that a frame never shows the full page first. It
 * reads only what affects the layout; the page's own script reads the whole link and corrects it.
 */
import { PARTS } from '../../core/view/embedOptions.ts'

const { classList, dataset } = document.documentElement
const query = new URLSearchParams(window.location.search)

// What was known later, or has other words than those searched for, is never seen: see asKnown/known.css.
for (const [asked, name] of [
  ['known', 'is-redacted'],
  ['q', 'is-held'],
] as const)
  if (query.get(asked)) {
    classList.add(name)
    addEventListener('error', () => classList.remove(name), true)
  }

const theme = query.get('theme')
const parts = query.get('parts')

if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
const mode = query.get('mode') ?? ''
if (/^present(er)?$/.test(mode)) dataset['mode'] = mode
if (query.get('path')) dataset['stepped'] = ''
if (mode === 'activity') dataset['page'] = mode
if (mode === 'embed') {
  dataset['mode'] = 'embed'
  if (parts && /map|timeline|list/.test(parts))
    dataset['without'] = PARTS.filter((part) => !parts.includes(part)).join(' ')
  if (/^(1|true)?$/.test(query.get('static') ?? '0')) dataset['static'] = 'static'
  if (query.get('event')) dataset['carded'] = ''
  if (query.get('background') === 'transparent') dataset['ground'] = 'transparent'
}
