/** Four colours as CSS writes them, in numbers from 0 to 1, three to a colour. */
export function parseColours(colours: readonly string[]): Float32Array<ArrayBuffer> {
  const canvas = new OffscreenCanvas(4, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const numbers = new Float32Array(12)
  if (!context) return numbers
  colours.forEach((colour, at) => {
    context.fillStyle = colour
    context.fillRect(at, 0, 1, 1)
  })
  const { data } = context.getImageData(0, 0, 4, 1)
  for (let at = 0; at < 12; at += 1)
    numbers[at] = (data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0) / 255
  return numbers
}
