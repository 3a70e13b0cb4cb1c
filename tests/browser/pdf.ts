import { extractText, getDocumentProxy } from 'unpdf'

/** The text of each page of a PDF, by another program than the one that wrote it. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text
}

/**
 * Where the last words of each page stand, as a share of the page from its top: without what is in its
 * margins.
 */
export async function bottomsOf(pdf: Buffer): Promise<number[]> {
  const proxy = await getDocumentProxy(new Uint8Array(pdf))
  const bottoms: number[] = []
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const ys = items.flatMap((item) =>
      'transform' in item && item.str.trim() !== '' ? [1 - Number(item.transform[5]) / height] : [],
    )
    // The lower margin, 18 mm, has the address and the page's number.
    bottoms.push(Math.max(0, ...ys.filter((y) => y < 1 - 51 / height)))
  }
  return bottoms
}
