// Draws the rooms of src and what each imports into docs/images/rooms.svg: npm run rooms
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { importModule, root } from './run.mjs'

const { ROWS } = await importModule('tests/fixtures/rooms.ts')
const { importsOf } = await importModule('tests/fixtures/layers.ts')

const rooms = ROWS.map(({ folder }) => folder)
const roomOf = (path) =>
  rooms.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0]

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name))

/** Imports from room to room, by "from to". */
const counts = new Map()
for (const file of files)
  for (const { target } of importsOf(readFileSync(join(root, file), 'utf8'))) {
    const [from, to] = [roomOf(file), roomOf(posix.join(posix.dirname(file), target))]
    if (from && to && from !== to)
      counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
  }

const STEP = 18
const NAMES = 150
const size = NAMES + rooms.length * STEP + 12
const short = (room) => room.replace(/^src\//, '')
const at = (index) => NAMES + index * STEP

const names = rooms.flatMap((room, index) => [
  `<text x="${NAMES - 8}" y="${at(index) + 13}" text-anchor="end">${short(room)}</text>`,
  `<text transform="translate(${at(index) + 13} ${NAMES - 8}) rotate(-90)">${short(room)}</text>`,
])
const cells = rooms.flatMap((from, row) =>
  rooms.flatMap((to, column) => {
    const count = counts.get(`${from} ${to}`) ?? 0
    if (row === column)
      return `<rect class="own" x="${at(column)}" y="${at(row)}" width="${STEP - 2}" height="${STEP - 2}"/>`
    if (count === 0) return []
    const r = Math.min(STEP / 2 - 1, 2 + Math.log2(count))
    const title = `<title>${short(from)} imports ${short(to)}: ${count}</title>`
    return `<circle cx="${at(column) + STEP / 2 - 1}" cy="${at(row) + STEP / 2 - 1}" r="${r.toFixed(1)}">${title}</circle>`
  }),
)

writeFileSync(
  join(root, 'docs/images/rooms.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img">
<title>Which room of src imports which: all dots lie below the diagonal</title>
<style>
  svg { background: #fff; font: 11px system-ui, sans-serif; fill: #222 }
  .own { fill: #ddd }
  circle { fill: #0b6b74 }
  @media (prefers-color-scheme: dark) { svg { background: #16191c; fill: #ddd } .own { fill: #333 } circle { fill: #5cc3cd } }
</style>
${[...names, ...cells].join('\n')}
</svg>
`,
)
