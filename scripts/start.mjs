// npm start   builds the site where that is needed and serves it on this machine.
import { freshBuild } from './fresh-build.mjs'
import { serve } from './pages-server.mjs'

const folder = freshBuild()
const port = Number(process.env.PORT ?? 4173)
try {
  await serve(folder, { port })
  console.log(`\nThe story is open at  http://localhost:${port}/\nPress Ctrl+C to stop.`)
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(
    `\nPort ${port} is in use by another program. Stop it, or choose another port:\n  PORT=${port + 1} npm start`,
  )
  process.exitCode = 1
}
