import { serve } from './scripts/pages-server.mjs'
await serve('/tmp/w/dist', { base: '/truceline/', port: 4377 })
