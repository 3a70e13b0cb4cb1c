#!/usr/bin/env node
// The command `truceline`; see src/cli. In a checkout the engine is built first: npm run build:engine.
import { existsSync } from 'node:fs'

const cli = new URL('../engine/cli.js', import.meta.url)
if (existsSync(cli)) await import(cli)
else {
  console.error('The engine is not built. Run: npm run build:engine')
  process.exitCode = 1
}
