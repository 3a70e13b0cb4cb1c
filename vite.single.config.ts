import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { deferredPlugin } from './build/styles/deferredPlugin.ts'
import { earlyPlugin } from './build/earlyPlugin.ts'
import { TARGET } from './build/engines/promised.ts'
import { scriptsPlugin } from './build/scriptsPlugin.ts'
import { singlePlugin } from './build/single/singlePlugin.ts'
import { workerInside } from './build/single/workerInside.ts'

/** The engine's part for a site of one file: see build/single. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    earlyPlugin(),
    workerInside(),
    scriptsPlugin(),
    deferredPlugin('one'),
    singlePlugin(),
  ],
  build: { target: TARGET, emptyOutDir: false },
})
