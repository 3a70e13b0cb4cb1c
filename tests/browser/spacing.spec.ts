import { expect, test, type StoryPage } from './page.ts'

/** The spacing that WCAG 1.4.12 asks a page to bear, there from the start as a reader's own style sheet is. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`

async function spaced({ page }: StoryPage): Promise<void> {
  await page.addInitScript((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
}

for (const width of [1280, 390, 320])
  test.describe(`words spaced wide, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'reduce' } })

    for (const query of [
      '?until=2025-03-19T1800Z&event=trump-putin-call',
      '?mode=present&path=two-calls&step=5',
    ])
      test(`${query}: date, titles and names have the room that they take`, async ({ story }) => {
        const { page } = story
        await spaced(story)
        await story.open(query)
        await page.keyboard.press('Shift')
        await expect(page.locator('#timeline .flag-text')).not.toBeEmpty()
        const cut = await page.evaluate(() => {
          const box = (one: Element) => one.getBoundingClientRect()
          const seen = (selector: string) =>
            [...document.querySelectorAll(selector)].filter(
              (one) => one.checkVisibility() && box(one).width > 0,
            )
          const faults: string[] = []
          const chart = document.querySelector('#timeline svg')?.getBoundingClientRect()
          const [flag, ground] = ['.flag-text', '.flag-ground'].map(
            (one) => seen(`#timeline ${one}`)[0],
          )
          if (!flag || !ground || !chart) return ['no handle']
          if (box(flag).left < box(ground).left || box(flag).right > box(ground).right)
            faults.push(`the date leaves its ground: ${flag.textContent}`)
          for (const one of seen('#timeline text'))
            if (box(one).right > chart.right + 1 || box(one).left < chart.left - 1)
              faults.push(`cut at the edge: ${one.textContent}`)
          const titles = seen('#timeline .mark:not([data-faint]) .label:not(.chosen)')
          for (const title of titles)
            for (const other of titles)
              if (
                title !== other &&
                Math.abs(box(title).top - box(other).top) < 4 &&
                box(title).left < box(other).left &&
                box(title).right > box(other).left + 1
              )
                faults.push(`${title.textContent} / ${other.textContent}`)
          for (const field of seen('input'))
            if (field.scrollWidth > field.clientWidth + 1) faults.push(`field ${field.className}`)
          return faults
        })
        expect(cut).toEqual([])
      })
  })
