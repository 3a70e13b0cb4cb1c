import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineCssPlugin } from './build/inlineCssPlugin.ts'
import { pagePlugin } from './build/pagePlugin.ts'

export default defineConfig({
  /** Relative, so that one build works under any sub-path. */
  base: './',
  plugins: [react(), pagePlugin(), inlineCssPlugin()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  worker: { format: 'es' },
})
