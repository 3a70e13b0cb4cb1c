import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { devPagesPlugin } from './build/devPagesPlugin.ts'
import { deferredPlugin } from './build/styles/deferredPlugin.ts'
import { earlyPlugin } from './build/earlyPlugin.ts'
import { embedScriptPlugin } from './build/embedScript.ts'
import { inlineCssPlugin } from './build/styles/inlineCssPlugin.ts'
import { oneChunk } from './build/oneChunk.ts'
import { TARGET } from './build/engines/promised.ts'
import { pagePlugin } from './build/pagePlugin.ts'
import { scriptsPlugin } from './build/scriptsPlugin.ts'
import { themePlugin } from './build/styles/themePlugin.ts'

export default defineConfig({
  /** Relative, so that one build works under any sub-path. */
  base: './',
  plugins: [
    react(),
    themePlugin(),
    pagePlugin(),
    oneChunk(),
    earlyPlugin(),
    embedScriptPlugin(),
    deferredPlugin(),
    inlineCssPlugin(),
    scriptsPlugin(),
    devPagesPlugin(),
  ],
  build: { target: TARGET, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  worker: { format: 'es' },
})
