import type { Rolldown } from 'vite'

/** Size in bytes of a file about to be written. */
export function fileSize(file: Rolldown.OutputBundle[string]): number {
  return Buffer.byteLength(file.type === 'asset' ? file.source : file.code)
}
