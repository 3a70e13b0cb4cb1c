import { expect, test } from './fixture.ts'

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [480, 844],
] as const)
  test(`at ${width} px the page opens with map, timeline and list`, async ({ story, driver }) => {
    await driver.resize(width, height)
    await story.open()
    await story.until(() => document.querySelectorAll('#map .map-marks *').length > 5)
    await story.until(() => document.querySelectorAll('#timeline svg *').length > 20)
    await story.expectText('#events [data-event] h3', /^Trump and Zelenskyy clash/)
    const sideways = () => document.documentElement.scrollWidth - innerWidth
    expect(await driver.run(sideways)).toBeLessThan(1)
  })

test('at 390 px, in a frame, the page opens with map, strip and list', async ({
  story,
  driver,
}) => {
  await driver.open(`${story.address}hosts/phone.html`)
  await story.until(() => {
    const frame = document.querySelector('iframe')?.contentDocument
    return (frame?.querySelector('html.is-live') ?? null) !== null
  })
  const seen = await driver.run(() => {
    const frame = document.querySelector('iframe')?.contentDocument
    const heights = ['#map', '#timeline', '#events'].map(
      (part) => frame?.querySelector(part)?.getBoundingClientRect().height ?? 0,
    )
    return { heights, sideways: (frame?.documentElement.scrollWidth ?? 999) - 390 }
  })
  expect(Math.min(...seen.heights)).toBeGreaterThan(50)
  expect(seen.sideways).toBeLessThanOrEqual(0)
})

test('WebGL takes over the map when the reader turns to it', async ({ story }) => {
  await story.open()
  await story.wakeMap()
})

test('regions that are struck are tinted on the map', async ({ story, driver }) => {
  await story.open()
  const picture = (await driver.picture()).toString('base64')
  const tinted = await driver.run(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (canvas === null) return 0
    canvas.drawImage(image, 0, 0)
    const box = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    const { data } = canvas.getImageData(box.x, box.y, box.width, box.height)
    let count = 0
    // A pale tint of the colour of fighting over the colour of land, which has 3 between red and green.
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0] = [data[at], data[at + 1]]
      if (green > 215 && red - green > 8 && red - green < 24) count += 1
    }
    return count
  }, picture)
  expect(tinted).toBeGreaterThan(2000)
})
