import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? utf8ToBytes(content) : content

/** SHA-256 (FIPS 180-4) in hexadecimal; of a text, that of its UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(bytesOf(content)))
}

/** The same in base64, as a policy names it. */
export function sha256Base64(content: string | Uint8Array): string {
  return btoa(String.fromCharCode(...sha256(bytesOf(content))))
}
