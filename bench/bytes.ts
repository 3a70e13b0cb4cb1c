import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes as they are, and packed as tightly as the two packings of the web can. */
export interface Weight {
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** Bytes after gzip at its best level: the measure of all budgets. */
export function gzipped(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length
}

/** All three weights of a text (as UTF-8) or of bytes. */
export function weigh(data: string | Uint8Array): Weight {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return {
    raw: Buffer.byteLength(data),
    gzip: gzipped(data),
    brotli: brotliCompressSync(data, { params }).length,
  }
}

/** "12.3 kB"; a kB is 1000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
