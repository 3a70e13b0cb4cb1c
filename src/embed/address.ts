/**
 * An address as the host wrote it, against the host's page; null if it is none, or of a kind that would run
 * in the host's page ("javascript:").
 */
export function addressOf(src: string): URL | null {
  try {
    const url = new URL(src, document.baseURI)
    return /^(https?|file):/.test(url.href) ? url : null
  } catch {
    return null
  }
}
