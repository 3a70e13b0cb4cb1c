// Serves the built site as GitHub Pages would, for the browser tests. Arguments: port, and a folder
// where another build than dist/ is meant.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'

const [, , port, folder] = process.argv
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

await serve(folder ? resolve(folder) : dist, { base: '/truceline/', port: Number(port) })
