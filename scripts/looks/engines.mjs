// npm run looks:engines           the same views in every engine that is installed, side by side, to look at
// npm run looks:engines -- night  only those whose name begins so
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshBuild } from '../fresh-build.mjs'
import { serve } from '../pages-server.mjs'
import { importModule, root } from '../run.mjs'
import { LOOKS } from './list.mjs'

const cache = join(root, '.cache/looks-engines')
/** A window of WebKit's test browser cannot be narrower. */
const NARROWEST = 450
const wanted = process.argv[2] ?? ''

const { ENGINES } = await importModule('tests/cross/drive/driver.ts')
const { programsOf } = await importModule('tests/cross/drive/programs.ts')
const { startBrowser } = await importModule('tests/cross/drive/start.ts')

const looks = LOOKS.filter(({ name, host }) => !host && name.startsWith(wanted))
rmSync(cache, { recursive: true, force: true })
mkdirSync(cache, { recursive: true })
const server = await serve(freshBuild())
const address = `http://127.0.0.1:${server.address().port}/`
const drawn = []
for (const engine of ENGINES) {
  const programs = await programsOf(engine)
  if (programs === null) {
    console.log(`${engine} is not installed`)
    continue
  }
  const browser = await startBrowser(programs, { lessMotion: true })
  for (const { name, size, query } of looks) {
    const page = await browser.open()
    await page.resize(Math.max(size.width, NARROWEST), size.height)
    await page.open(`${address}${query}`)
    await page.run(
      () =>
        new Promise((done) => {
          const look = () =>
            document.documentElement.matches('.is-live, .is-presented')
              ? done(null)
              : setTimeout(look, 50)
          look()
        }),
    )
    await page.run(() => new Promise((done) => setTimeout(() => done(null), 500)))
    writeFileSync(join(cache, `${name}-${engine}.png`), await page.picture())
    await page.close()
  }
  await browser.quit()
  drawn.push(engine)
}
server.close()
const row = ({ name }) =>
  `<h2>${name}</h2>${drawn.map((engine) => `<img alt="${engine}" src="${name}-${engine}.png">`).join('')}`
writeFileSync(
  join(cache, 'index.html'),
  `<!doctype html><title>Engines</title><style>img{width:32%;margin:2px}</style>${looks.map(row).join('')}`,
)
console.log(`${looks.length} views in ${drawn.join(', ')}; open ${join(cache, 'index.html')}`)
