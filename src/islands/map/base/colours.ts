/** CSS colours as numbers from 0 to 255, three per colour. */
export function parseColours(colours: readonly string[]): Uint8Array {
  const canvas = document.createElement('canvas')
  canvas.width = colours.length
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const numbers = new Uint8Array(3 * colours.length)
  if (!context) return numbers
  colours.forEach((colour, at) => {
    context.fillStyle = colour
    context.fillRect(at, 0, 1, 1)
  })
  const { data } = context.getImageData(0, 0, colours.length, 1)
  return numbers.map((_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0)
}
