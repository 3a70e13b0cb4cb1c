// When anything in a folder was last written.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When a file, or the newest of a folder, was last written, in ms; 0 if there is none. What is removed changes its folder. */
export function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
