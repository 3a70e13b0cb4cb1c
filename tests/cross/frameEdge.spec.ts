import { columnAtEdge, cutLine, inkAtEdge, roomAtEnd } from '../browser/lines.ts'
import { expect, test } from './fixture.ts'

for (const [width, height] of [
  [640, 600],
  [480, 600],
  [1000, 600],
] as const)
  test(`in a frame of ${width} × ${height} px no line of a card is cut by the lower edge`, async ({
    story,
    driver,
  }) => {
    await driver.resize(width, height)
    await story.open('?mode=embed&event=trump-putin-call')
    await story.expectText('#trump-putin-call h3', /./)
    await driver.run(cutLine)
    const { left, right, cut } = await driver.run(columnAtEdge)
    expect(cut).not.toEqual([])
    const [wide, bottom] = await driver.run(() => [innerWidth, innerHeight] as const)
    const png = (await driver.picture()).toString('base64')
    expect(await driver.run(inkAtEdge, { png, left, right, bottom, width: wide })).toBe(0)
    const [free, fade] = await driver.run(roomAtEnd)
    expect(free).toBeGreaterThanOrEqual(fade - 1)
  })
