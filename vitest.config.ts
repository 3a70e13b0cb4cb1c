import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{model,view,text,scene,store,data,build}/**/*.test.ts', 'tests/*.test.ts', 'tests/map/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          isolate: false,
          include: ['tests/{map/*,timeline,app}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
