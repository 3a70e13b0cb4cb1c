import { defineConfig } from 'vitest/config'

/** Tests must not depend on where they run; one run in CI uses another zone. */
process.env['TZ'] ??= 'UTC'

/** Property tests take their time on a busy machine; none of them waits for anything. */
const PATIENCE = 60_000

export default defineConfig({
  test: {
    reporters: ['default', './scripts/vitest-summary.mjs'],
    // One core is kept free by default, which on two cores is every second one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          environment: 'node',
          isolate: false,
          pool: 'threads',
          include: ['tests/{core,scene,text,io,store,embed,worker}/**/*.test.ts'],
        },
      },
      {
        /** What reads the whole project: data, build, words, layers. */
        oxc: { jsx: { development: false } },
        test: {
          name: 'project',
          // Pages are written by the React that a build uses, a third faster than the one for development.
          env: { NODE_ENV: 'production' },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          environment: 'node',
          isolate: false,
          pool: 'threads',
          include: ['tests/{data,build,publish,cli}/**/*.test.ts', 'tests/*.test.ts'],
          // It imports JSON as bundlers do, and Node does not.
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      {
        test: {
          name: 'dom',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          environment: 'happy-dom',
          isolate: false,
          pool: 'threads',
          include: ['tests/{ui,session,islands,features,shell}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
