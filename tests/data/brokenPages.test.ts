import { describe, expect, it } from 'vitest'
import { readBasemap } from '../../build/readBasemap.ts'
import { checkFolder } from '../../build/checkData.ts'
import { renderPage } from '../../src/shell/page/prerender.tsx'
import { FAULTS } from '../fixtures/faults.ts'
import { ROOT, withCopy } from '../fixtures/storyFolder.ts'

const GOOD = ['first-call', 'night-attack', 'the-answer']
const site = { story: 'small', title: '', theme: {}, url: '' }
const basemap = readBasemap(ROOT)

describe('the page built from a story with a fault', () => {
  it.each(FAULTS)(
    'still tells every sound event, and says that something is wrong: $what',
    (fault) => {
      const found = withCopy(fault.file, fault.text, (folder) => checkFolder(ROOT, folder))
      const { body } = renderPage({ ...found, site, basemap })
      const lost = new Set(fault.lost)
      for (const id of GOOD.filter((one) => !lost.has(one)))
        expect(body).toContain(`<article id="${id}"`)
      expect(body).toMatch(/class="?notice/)
    },
  )
})
