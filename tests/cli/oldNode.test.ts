/** The command on a Node that is too old for it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../fixtures/storyFolder.ts'

const BIN = join(ROOT, 'bin/truceline.mjs')

/** Runs the command on a Node that says it is of another version. */
function runAs(version: string): { readonly status: number | null; readonly told: string } {
  const claim = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const preload = `data:text/javascript,${encodeURIComponent(claim)}`
  const words = ['--import', preload, BIN, '--version']
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, told: stderr }
}

it.each(['18.20.4', '20.18.3', '14.0.0'])('refuses Node %s, and says which it needs', (version) => {
  expect(runAs(version)).toEqual({
    status: 1,
    told: `found Node ${version}; wanted 20.19 or newer. Install it from https://nodejs.org.\n`,
  })
})

it.each(['20.19.0', '22.0.0', '100.1.0'])('goes on with Node %s', (version) => {
  expect(runAs(version).told).not.toContain('wanted 20.19')
})
