import type { Locator, Page } from '@playwright/test'

/** How two pictures of one size differ. */
export interface Difference {
  /** Share of the pixels of which a channel differs by more than 40 of 255. */
  readonly share: number
  /** The shift in whole pixels at which the second picture lies best on the first. */
  readonly shift: readonly [x: number, y: number]
}

async function inPage([first = '', second = '']: readonly string[]): Promise<Difference> {
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
  const at = ({ data }: ImageData, index: number): number => data[index] ?? 0
  let differing = 0
  for (let index = 0; index < a.data.length; index += 4) {
    const channels = [index, index + 1, index + 2]
    if (channels.some((channel) => Math.abs(at(a, channel) - at(b, channel)) > 40)) differing++
  }
  /** Sum of differences in green, with the second picture moved, without a rim. */
  const misfit = (x: number, y: number): number => {
    let sum = 0
    for (let row = 3; row < a.height - 3; row++)
      for (let column = 3; column < a.width - 3; column++)
        sum += Math.abs(
          at(a, (row * a.width + column) * 4 + 1) -
            at(b, ((row + y) * a.width + column + x) * 4 + 1),
        )
    return sum
  }
  const near = [-2, -1, 0, 1, 2]
  const shifts = near.flatMap((x) => near.map((y) => ({ x, y, sum: misfit(x, y) })))
  const best = shifts.reduce((least, one) => (one.sum < least.sum ? one : least))
  return { share: (differing * 4) / a.data.length, shift: [best.x, best.y] }
}

/** Compares two screenshots in a page of their own. */
export async function compare(page: Page, first: Buffer, second: Buffer): Promise<Difference> {
  const bench = await page.context().newPage()
  try {
    return await bench.evaluate(inPage, [first.toString('base64'), second.toString('base64')])
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
