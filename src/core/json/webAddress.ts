import { isPlain } from './plainText.ts'

/** Longer addresses are refused by servers, or are not addresses at all. */
const LONGEST = 2000

/** Scheme and host as written; between them neither a name nor a password, which only pretend to be a host. */
const HOST = /^https?:\/\/[^\s/?#@\\%]+(?:[/?#]|$)/

/** What no address holds unescaped (RFC 3986), and what nobody sees. */
const NEVER = /[\s"<>\\^`{|}\p{Cf}]/u

/** As in every browser and in Node; the pure layers are compiled without the types of either. */
interface Runtime {
  readonly URL: new (address: string) => { readonly username: string; readonly hostname: string }
}

/** Whether a text is the address of a web page, and says itself whose it is. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST || NEVER.test(text) || !isPlain(text) || !HOST.test(text)) return false
  try {
    const { username, hostname } = new (globalThis as unknown as Runtime).URL(text)
    return username === '' && hostname.includes('.')
  } catch {
    return false
  }
}
