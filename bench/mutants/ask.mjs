// A process of its own, which keeps Vitest warm and asks tests about one change after the other. The change is made
// on the way to the tests: no file is written.
import { join } from 'node:path'
import { loadConfigFromFile } from 'vite'
import { createVitest } from 'vitest/node'

const root = process.cwd()

/** A change may make a loop that never ends. Then the tests have noticed: after so many s of work on a
 * group of tests, whatever else the machine does. */
const PATIENCE = 60

let change = null
const plugin = {
  name: 'change',
  enforce: 'pre',
  transform: (_, id) => (change !== null && id === join(root, change.file) ? change.text : null),
}

const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, 'vitest.config.ts')
const projects = loaded.config.test.projects.map((one) => ({ ...one, plugins: [plugin] }))
const vitest = await createVitest(
  'test',
  { config: false, watch: false, bail: 1, maxWorkers: 1, reporters: [{}], silent: true },
  { test: { projects } },
)
await vitest.standalone()
const specs = await vitest.globTestSpecifications()

const worked = () => process.cpuUsage().user / 1e6
let since = worked()
setInterval(() => {
  if (change !== null && worked() - since > PATIENCE) {
    process.send({ failed: 'a loop' })
    process.exit()
  }
}, 1000)

/** The first test file that fails, or null. */
async function failing(tests) {
  since = worked()
  // Else what failed before counts for `bail`.
  for (const kept of ['filesMap', 'idMap', 'errorsSet']) vitest.state[kept].clear()
  const asked = specs.filter(({ moduleId }) => tests.includes(moduleId.slice(root.length + 1)))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(asked)
  const failed = testModules.find((module) => module.state() === 'failed')
  if (failed) return failed.moduleId.slice(root.length + 1)
  return unhandledErrors.length > 0 ? (tests[0] ?? null) : null
}

async function answer({ one, groups }) {
  change = one
  const forget = () => one && vitest.invalidateFile(join(root, one.file))
  let failed = null
  try {
    forget()
    for (const tests of groups) failed ??= await failing(tests)
  } finally {
    change = null
    forget()
  }
  process.send({ failed })
}

process.on('message', (question) => void answer(question))
process.send('ready')
