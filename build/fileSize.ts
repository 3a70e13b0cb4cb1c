import type { Rolldown } from 'vite'

/** Bytes of a file that is about to be written. */
export function fileSize(file: Rolldown.OutputBundle[string]): number {
  return Buffer.byteLength(file.type === 'asset' ? file.source : file.code)
}
