import { readable } from '../../scene/shared/contrast.ts'
import { colourOf } from '../../core/view/colour.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/** Text contrast (WCAG 2.2, 1.4.3): the accent is used as a background and as a colour of text. */
const LEAST = 4.5

/**
 * The accent as the page can use it on its own background; null if that background is not known.
 */
export function accentOn(root: HTMLElement, accent: string): string | null {
  const style = getComputedStyle(root)
  const [paper, ink] = ['--paper', '--ink'].map((name) => colourOf(style.getPropertyValue(name)))
  if (!paper || !ink) return null
  return readable(accent, paper, ink, LEAST)
}

/**
 * Applies the host's colour, shifted towards the ink as far as legibility requires, in light and
 * dark.
 */
export function applyAccent({ store }: FirstSession): void {
  const root = document.documentElement
  const apply = (): void => {
    const { accent } = store.get().view.embed
    const found = accent === null ? null : accentOn(root, accent)
    if (found === null) root.style.removeProperty('--accent')
    else root.style.setProperty('--accent', found)
  }
  apply()
  store.watch(({ view }) => view.theme, apply)
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply)
}
