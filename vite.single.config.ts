import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { earlyPlugin } from './build/earlyPlugin.ts'
import { TARGET } from './build/engines/promised.ts'
import { pagePlugin } from './build/pagePlugin.ts'
import { singlePlugin } from './build/single/singlePlugin.ts'
import { workerInside } from './build/single/workerInside.ts'
import { themePlugin } from './build/themePlugin.ts'

/** The whole site as one file, beside the site of many: see build/single. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    themePlugin(),
    pagePlugin({ whole: true }),
    earlyPlugin(),
    workerInside(),
    singlePlugin(),
  ],
  build: { target: TARGET, emptyOutDir: false },
})
