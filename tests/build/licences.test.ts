import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licencesOf, packageOf } from '../../build/licences.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

it.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@noble/hashes/sha2.js?x', '/a/node_modules/@noble/hashes'],
  ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
  ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
  ['/a/src/shell/main.ts', null],
  ['\0virtual', null],
])('%s belongs to %s', (id, folder) => {
  expect(packageOf(id)).toBe(folder)
})

it('each package is told once, with its version, its licence and its text', () => {
  const folders = ['zustand', 'react'].map((name) => join(ROOT, 'node_modules', name))
  const text = licencesOf([...folders, ...folders, join(ROOT, 'node_modules/no-such-package')])
  expect(text.match(/^react \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1)
  expect(text.indexOf('react ')).toBeLessThan(text.indexOf('zustand '))
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(2)
})
