import { EVENTS } from './page.ts'
import { expect, test } from './hostPage.ts'

test('the host’s page hears what is shown, as a sentence and a link, and which event was opened', async ({
  page,
  host,
}) => {
  const frame = await host.open('article')
  await host.alive(frame)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    document.addEventListener('truceline', (event) => heard.push((event as CustomEvent).detail))
  })
  await frame.locator('#map button[data-mark]:not([aria-expanded])').first().click()
  const id = (await frame.locator('#events [aria-current]').getAttribute('href')) ?? ''
  const event = /event=([\w-]+)/.exec(id)?.[1] ?? ''
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: object[] }).heard))
    .toContainEqual(expect.objectContaining({ type: 'event', event }))
  const heard = await page.evaluate(
    () => (window as unknown as { heard: { type: string; link?: string }[] }).heard,
  )
  const view = heard.find(({ type }) => type === 'view')
  expect(view).toMatchObject({ sentence: expect.stringMatching(/Selected: .+\.$/) })
  expect(view?.link).toMatch(new RegExp(`/truceline/\\?event=${event}&theme=light$`))
})

test('an event that is opened before the frame can talk is told as soon as it can', async ({
  page,
  host,
}) => {
  let talk = (): void => {}
  const opened = new Promise<void>((resolve) => {
    talk = resolve
  })
  await page.route('**/assets/start-*.js', async (route) => {
    await opened
    await route.continue()
  })
  const frame = await host.open('article')
  await host.alive(frame)
  await frame.locator('#map button[data-mark]:not([aria-expanded])').first().click()
  const selected = frame.locator('#events [aria-current]')
  const event = /event=([\w-]+)/.exec((await selected.getAttribute('href')) ?? '')?.[1]
  talk()
  await expect
    .poll(() => host.posted())
    .toContainEqual(expect.objectContaining({ type: 'event', event }))
})

test('the host’s page opens views, steps, plays, pauses and changes the colours', async ({
  page,
  host,
}) => {
  const frame = await host.open('article')
  await host.alive(frame)
  const send = (message: object): Promise<void> =>
    page.evaluate((said) => {
      const { truceline } = window as unknown as {
        truceline: { send: (name: string, message: object) => void }
      }
      truceline.send('talks', said)
    }, message)
  await send({ type: 'open', query: '?until=2025-03-12T0000Z&kind=meeting,negotiation' })
  await expect(frame.locator('.shown')).toContainText(new RegExp(`^\\d of ${EVENTS} events`))
  await send({ type: 'select', event: 'jeddah-talks' })
  await host.expectSelected(frame, 'jeddah-talks')
  await send({ type: 'step', by: 1 })
  await expect(frame.locator('#jeddah-talks h3 a')).not.toHaveAttribute('aria-current', 'true')
  await send({ type: 'theme', theme: 'dark' })
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await send({ type: 'play' })
  await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await send({ type: 'pause' })
  await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-mode', 'embed')
})
