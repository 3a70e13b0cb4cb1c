import { PARTS, type Part } from '../../src/core/view/embedOptions.ts'
import { expect, sideways, test } from './page.ts'

const WIDTHS = [320, 640, 900, 1280]

/** From here on, pictures and list stand side by side, CSS px. */
const TWO_COLUMNS = 720

const SUBSETS = Array.from({ length: 2 ** PARTS.length - 1 }, (_, index) =>
  PARTS.filter((_part, bit) => (index + 1) & (1 << bit)),
)

/** What stands for a part, and the least height with which it is of use, CSS px. */
const MEASURED: Readonly<Record<Part, readonly [selector: string, least: number]>> = {
  header: ['.masthead', 24],
  map: ['.map-section', 140],
  timeline: ['.timeline-frame', 66],
  list: ['section.events', 60],
  controls: ['.play', 32],
}

/** A frame needs something to show. */
function shownOf(parts: readonly Part[]): readonly Part[] {
  return parts.some((part) => ['map', 'timeline', 'list'].includes(part)) ? parts : PARTS
}

for (const parts of SUBSETS)
  test(`parts=${parts.join(',')}: each is there, and fills its column at every width`, async ({
    page,
    story,
  }) => {
    const shown = shownOf(parts)
    await page.setViewportSize({ width: 1280, height: 600 })
    await story.open(`?mode=embed&parts=${parts.join(',')}`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 })
      await expect.poll(() => sideways(page), `${width}: wider than the frame`).toBe(0)
      const isBeside =
        width >= TWO_COLUMNS &&
        shown.includes('list') &&
        (shown.includes('map') || shown.includes('timeline'))
      const columns: Readonly<Record<Part, number>> = {
        header: 1,
        map: isBeside ? 0.6 : 1,
        timeline: isBeside ? 0.6 : 1,
        list: isBeside ? 0.4 : 1,
        controls: 0,
      }
      for (const part of PARTS) {
        const [selector, least] = MEASURED[part]
        const found = page.locator(selector).first()
        if (!shown.includes(part)) {
          if (part !== 'header') await expect(found, `${width}: ${part}`).toBeHidden()
          continue
        }
        const box = await found.boundingBox()
        expect(box?.height, `${width}: height of ${part}`).toBeGreaterThanOrEqual(least)
        const room = columns[part] * width - 4
        expect(box?.width, `${width}: width of ${part}`).toBeGreaterThanOrEqual(room)
      }
    }
  })
