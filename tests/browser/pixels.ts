import type { Locator, Page } from '@playwright/test'

/** How two pictures of one size differ. */
export interface Difference {
  /** Share of the pixels of which a channel differs by more than 40 of 255. */
  readonly share: number
  /** The shift in whole pixels at which the second picture lies best on the first; null: not asked. */
  readonly shift: readonly [x: number, y: number] | null
}

interface Asked {
  readonly first: string
  readonly second: string
  readonly wantsShift: boolean
  /** The first picture without what need not be the same: it and its rim are left out. */
  readonly without: string | null
}

/** As {@link Asked}, with pictures not yet written as text. */
interface Choice {
  readonly wantsShift?: boolean
  readonly without?: Buffer
}

async function inPage({ first, second, wantsShift, without }: Asked): Promise<Difference> {
  const read = async (png: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(png), (char) => char.codePointAt(0) ?? 0)
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!context) throw new Error('No canvas')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height)
  }
  const [a, b] = [await read(first), await read(second)]
  if (a.width !== b.width || a.height !== b.height) throw new Error('Pictures of two sizes')
  const apart = (index: number): number => Math.abs((a.data[index] ?? 0) - (b.data[index] ?? 0))
  const bare = without === null ? a : await read(without)
  const isLeftOut = new Set<number>()
  for (let index = 0; index < a.data.length; index++) {
    if (a.data[index] === bare.data[index]) continue
    const pixel = Math.floor(index / 4)
    for (let y = -3; y <= 3; y++)
      for (let x = -3; x <= 3; x++) isLeftOut.add(pixel + y * a.width + x)
  }
  let differing = 0
  for (let index = 0; index < a.data.length; index += 4)
    if (
      !isLeftOut.has(index / 4) &&
      Math.max(apart(index), apart(index + 1), apart(index + 2)) > 40
    )
      differing++
  const share = (differing * 4) / a.data.length
  if (!wantsShift) return { share, shift: null }
  /** Sum of differences in green, with the second picture moved, without a rim. */
  const misfit = (x: number, y: number): number => {
    let sum = 0
    for (let row = 3; row < a.height - 3; row++)
      for (let column = 3; column < a.width - 3; column++)
        sum += Math.abs(
          (a.data[(row * a.width + column) * 4 + 1] ?? 0) -
            (b.data[((row + y) * a.width + column + x) * 4 + 1] ?? 0),
        )
    return sum
  }
  const near = [-2, -1, 0, 1, 2]
  const shifts = near.flatMap((x) => near.map((y) => ({ x, y, sum: misfit(x, y) })))
  const best = shifts.reduce((least, one) => (one.sum < least.sum ? one : least))
  return { share, shift: [best.x, best.y] }
}

/** Compares two screenshots in a page of their own; looks for a shift only where one is asked for. */
export async function compare(
  page: Page,
  first: Buffer,
  second: Buffer,
  { wantsShift = false, without }: Choice = {},
): Promise<Difference> {
  const bench = await page.context().newPage()
  try {
    const asked: Asked = {
      first: first.toString('base64'),
      second: second.toString('base64'),
      without: without?.toString('base64') ?? null,
      wantsShift,
    }
    return await bench.evaluate(inPage, asked)
  } finally {
    await bench.close()
  }
}

/** A picture of an element as it lies on the screen, without the things that a style hides. */
export async function pictureOf(element: Locator, style = ''): Promise<Buffer> {
  await element.evaluate((_, rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, style)
  const picture = await element.screenshot()
  await element.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return picture
}
