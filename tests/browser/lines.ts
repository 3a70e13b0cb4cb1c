/** What is asked of the lower edge of a picture of the window. */
export interface Strip {
  /** The picture, a PNG in base 64. */
  readonly png: string
  /** CSS px of the window. */
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** How wide the window is, CSS px. */
  readonly width: number
}

/** The column of sentence and card, and whether the lower edge goes through a line of its text. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly cut: readonly string[]
}

/** The lines of title, sentence and card that the lower edge of the window goes through. Called within the page. */
export function columnAtEdge(): Column {
  const edge = window.innerHeight
  const cut: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement
    if (!holder?.closest('.masthead, .intro, #events') || !holder.checkVisibility()) continue
    if (holder.closest('.visually-hidden')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const { top, bottom, width } of range.getClientRects())
      if (width > 1 && top < edge - 1 && bottom > edge + 1) cut.push(text.textContent ?? '')
  }
  const { left = 0, right = 0 } =
    document.querySelector('section.events')?.getBoundingClientRect() ?? {}
  return { left, right, cut }
}

/** Scrolls until the edge goes through the middle of a line of the card further down. Called within the page. */
export function cutLine(): void {
  const range = document.createRange()
  const lineOf = (one: Element): DOMRect | undefined => {
    range.selectNodeContents(one)
    return range.getClientRects()[0]
  }
  const line = [...document.querySelectorAll('#events .is-selected :is(.summary, .claims) *')]
    .filter((one) => one.childElementCount === 0 && one.checkVisibility())
    .map(lineOf)
    .find((one) => one && one.width > 20 && one.top > innerHeight + 40)
  if (line) scrollBy({ top: (line.top + line.bottom) / 2 - innerHeight, behavior: 'instant' })
}

/** How many pixels of the last two rows are ink in that column. Called within the page. */
export async function inkAtEdge(strip: Strip): Promise<number> {
  const { png, left, right, bottom, width } = strip
  const bytes = Uint8Array.from(atob(png), (char) => char.codePointAt(0) ?? 0)
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0)
  const scale = image.width / width
  const [x, y] = [Math.ceil(left * scale) + 2, Math.round((bottom - 2) * scale)]
  const { data } = context.getImageData(x, y, Math.floor((right - left) * scale) - 4, 2)
  let ink = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 0) < 200) ink += 1
  return ink
}

/** Free px below the last line once all is scrolled to, and the height of what fades. Called within the page. */
export function roomAtEnd(): readonly [free: number, fade: number] {
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
  let last = 0
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement
    if (!holder?.closest('#events') || !holder.checkVisibility()) continue
    if (holder.closest('.visually-hidden')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const { bottom, width } of range.getClientRects())
      if (width > 1) last = Math.max(last, bottom)
  }
  const sheet = document.querySelector('.sheet') ?? document.body
  return [innerHeight - last, Number.parseFloat(getComputedStyle(sheet, '::after').height)]
}
