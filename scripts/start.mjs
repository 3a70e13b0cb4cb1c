// npm start [-- --port 8080]   builds engine and site where that is needed, and serves the site on this machine.
import { freshBuild } from './fresh-build.mjs'

freshBuild()
process.argv.splice(2, 0, 'preview')
await import('../bin/truceline.mjs')
