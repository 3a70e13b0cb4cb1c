import { defineConfig } from 'vitest/config'

/** Tests must not depend on where they run; one run in CI uses another zone. */
process.env['TZ'] ??= 'UTC'

export default defineConfig({
  test: {
    /** Property tests take their time on a busy machine; none of them waits for anything. */
    testTimeout: 30_000,
    reporters: ['default', './scripts/vitest-summary.mjs'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          pool: 'threads',
          include: ['tests/{model,view,text,scene,store}/**/*.test.ts', 'tests/map/*.test.ts'],
        },
      },
      {
        /** What reads the whole project: data, build, words, layers. */
        test: {
          name: 'project',
          environment: 'node',
          isolate: false,
          pool: 'threads',
          include: ['tests/{data,build}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          isolate: false,
          pool: 'threads',
          include: ['tests/{map/*,timeline,app}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
