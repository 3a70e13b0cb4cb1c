// npm start   builds the site where that is needed and serves it on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from './pages-server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/index.html')
const MADE_FROM = ['src', 'data', 'build', 'public', 'index.html', 'vite.config.ts', 'site.json', 'package-lock.json']

function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isStale() {
  if (!existsSync(built)) return true
  const made = statSync(built).mtimeMs
  return MADE_FROM.some((name) => newest(join(root, name)) > made)
}

if (isStale()) {
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(status ?? 1)
}

const port = Number(process.env.PORT ?? 4173)
try {
  await serve(join(root, 'dist'), { port })
  console.log(`\nThe story is open at  http://localhost:${port}/\nPress Ctrl+C to stop.`)
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(
    `\nPort ${port} is in use by another program. Stop it, or choose another port:\n  PORT=${port + 1} npm start`,
  )
  process.exitCode = 1
}
