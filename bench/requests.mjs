// What is fetched, and when: a real visit in four acts.
import { DESKTOP, firstEvent, visit } from './visit.mjs'

const QUIET = 1500

async function quiet(page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(QUIET)
}

const ACTS = [
  { name: 'before the reader does anything', act: firstEvent },
  { name: 'first sign of life (the mouse moves)', act: (page) => page.mouse.move(600, 8) },
  {
    name: 'interest in the map (the mouse is over it)',
    act: async (page) => {
      await page.locator('#map').hover({ position: { x: 20, y: 20 } })
      await page.waitForFunction(() => document.querySelector('.map-gl canvas') !== null)
    },
  },
  {
    name: 'the map is zoomed in',
    act: async (page) => {
      for (const _ of [1, 2, 3]) await page.locator('#map [data-action="in"]').click()
    },
  },
]

/**
 * Paths fetched in each act, in order, each where it came first: the icon is asked for anew (from the
 * cache) whenever the address changes. Addresses of other hosts stay whole.
 */
export function requestsByAct(browser, address) {
  return visit(browser, DESKTOP, async (page) => {
    const seen = new Set()
    page.context().on('request', (request) => seen.add(request.url().replace(address, '')))
    await page.goto(address)
    const acts = []
    let known = 0
    for (const { name, act } of ACTS) {
      await act(page)
      await quiet(page)
      acts.push({ name, paths: [...seen].slice(known) })
      known = seen.size
    }
    return acts
  })
}
