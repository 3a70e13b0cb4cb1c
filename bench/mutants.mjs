// node bench/mutants.mjs --count 200 --seed 1 [--in src/core,src/scene] [--most 16] [--askers 2]
// Changes one thing at a time in the pure code and counts how many of these changes a test notices: the share of
// mutants killed. No file is written: the changes are made on the way to the tests.
import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { changesIn } from './mutants/changes.mjs'
import { importersOf, testsOf } from './mutants/reach.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    in: { type: 'string', default: 'src/core,src/scene' },
    /** So many tests at most are asked about each change, near first. */
    most: { type: 'string', default: '16' },
    /** So many processes ask at once. */
    askers: { type: 'string', default: '2' },
  },
})

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that a seed repeats. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const tracked = execFileSync('git', ['ls-files', 'src', 'tests'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(join(root, file)))
const reaching = importersOf(root, tracked)
const textOf = (file) => readFileSync(join(root, file), 'utf8')

const random = randomFrom(Number(values.seed))
const rooms = values.in.split(',')
const changes = tracked
  .filter((file) => rooms.some((room) => file.startsWith(room)))
  .flatMap((file) => changesIn(file, textOf(file)))
const chosen = changes
  .map((change) => ({ change, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.count))
  .map(({ change }) => change)

const texts = new Map(chosen.map(({ file }) => [file, textOf(file)]))
const changed = ({ file, start, end, by }) => {
  const text = texts.get(file)
  return text.slice(0, start) + by + text.slice(end)
}

/** What is told in the place of a test that fails, where a change made a loop that never ends. */
const LOOP = 'a loop'

/** A process that asks tests, begun anew when a loop has ended it. */
function asker() {
  let asked = null
  return {
    /** The first test that fails with a change made (null: with none), or null. */
    failing: async (one, groups) => {
      if (asked === null || asked.exitCode !== null) {
        asked = fork(join(root, 'bench/mutants/ask.mjs'), { cwd: root })
        await once(asked, 'message')
      }
      const answer = once(asked, 'message')
      asked.send({ one: one && { file: one.file, text: changed(one) }, groups })
      const [{ failed }] = await answer
      if (failed === LOOP) await once(asked, 'exit')
      return failed
    },
    stop: () => asked?.kill(),
  }
}

function told({ file, start, end, by }) {
  const text = texts.get(file)
  const line = text.slice(0, start).split('\n').length
  const shown = text.split('\n')[line - 1].trim()
  return `${file}:${line} ${text.slice(start, end)} → ${by}   in: ${shown}`
}

const noticed = new Set()
let [killed, done] = [0, 0]

async function judge(change, { failing }) {
  const failed = await failing(change, testsOf(change.file, reaching, Number(values.most)))
  done += 1
  if (failed === null) console.log(`survives: ${told(change)}`)
  else {
    killed += 1
    noticed.add(failed)
    if (failed === LOOP) console.log(`never ends: ${told(change)}`)
  }
  if (done % 10 === 0) console.log(`${killed} of ${done} killed`)
}

const askers = Array.from({ length: Number(values.askers) }, asker)
const waiting = chosen.values()
await Promise.all(
  askers.map(async (one) => {
    // One iterator for all: each takes what is next.
    for (const change of waiting) await judge(change, one)
  }),
)

// A test that fails with nothing changed notices nothing.
noticed.delete(LOOP)
const faulty = noticed.size === 0 ? null : await askers[0].failing(null, [[...noticed]])
for (const one of askers) one.stop()
if (faulty) {
  console.log(`${faulty} fails although nothing is changed: no figure can be given.`)
  process.exitCode = 1
} else
  console.log(
    `${killed} of ${chosen.length} killed, of ${changes.length} possible (seed ${values.seed})`,
  )
