// Serves the built site as GitHub Pages would, for the browser tests.
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'

await serve(fileURLToPath(new URL('../../dist', import.meta.url)), {
  base: '/truceline/',
  port: Number(process.argv[2]),
})
