import { describe, expect, it } from 'vitest'
import { showWholeNames } from '../../../src/features/maps/foldedNames.ts'

interface Drawn {
  /** Where its mark is, and where its words begin and end, CSS px from the top of the window. */
  readonly mark: number
  readonly top: number
  readonly bottom: number
}

function at(element: Element, top: number, bottom: number): void {
  element.getBoundingClientRect = () => new DOMRect(10, top, 60, bottom - top)
}

function mapOf(names: Readonly<Record<string, Drawn>>): HTMLElement {
  const map = document.createElement('div')
  for (const [text, { mark, top, bottom }] of Object.entries(names)) {
    const label = map.appendChild(document.createElement('span'))
    label.className = 'map-label'
    const words = label.appendChild(document.createElement('bdi'))
    words.textContent = text
    at(label, mark, mark)
    at(words, top, bottom)
  }
  return map
}

function shown(map: HTMLElement): string[] {
  return [...map.querySelectorAll('bdi')]
    .filter(({ style }) => style.opacity !== '0')
    .map(({ textContent }) => textContent)
}

const NAMES = {
  whole: { mark: 60, top: 70, bottom: 86 },
  cut: { mark: 20, top: -4, bottom: 12 },
  'its mark above the edge': { mark: -9, top: 5, bottom: 21 },
  'its mark below the edge': { mark: 170, top: 135, bottom: 151 },
}

describe('a folded map', () => {
  const button = document.createElement('button')

  it('shows a name only as a whole, and only together with its mark', () => {
    const map = mapOf(NAMES)
    showWholeNames(map, button, { top: 0, bottom: 158 }, 0)
    expect(shown(map)).toEqual(['whole'])
  })

  it('looks at where it is about to slide', () => {
    const map = mapOf(NAMES)
    showWholeNames(map, button, { top: 0, bottom: 158 }, 12)
    expect(shown(map)).toEqual(['whole', 'cut', 'its mark above the edge'])
  })

  it('shows them all again when it is unfolded', () => {
    const map = mapOf(NAMES)
    showWholeNames(map, button, { top: 0, bottom: 158 }, 0)
    showWholeNames(map, button, null, 0)
    expect(shown(map)).toEqual(Object.keys(NAMES))
  })
})
