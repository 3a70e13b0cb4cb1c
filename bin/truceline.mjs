#!/usr/bin/env node
// The command `truceline`; see src/cli. In a checkout the engine is built first: npm run build:engine.
import { existsSync, readFileSync } from 'node:fs'

/** An older Node fails somewhere within, in words of its own. This file has nothing that Node 14 does not know. */
function tooOld() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const least = engines.node.replace('>=', '')
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [leastMajor, leastMinor] = least.split('.').map(Number)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null
  return `found Node ${process.versions.node}; wanted ${least} or newer. Install it from https://nodejs.org.`
}

const cli = new URL('../engine/cli.js', import.meta.url)
const refused = tooOld()
if (refused !== null) {
  console.error(refused)
  process.exitCode = 1
} else if (existsSync(cli)) await import(cli)
else {
  console.error('The engine is not built. Run: npm run build:engine')
  process.exitCode = 1
}
