import { DIGEST, type Plan } from './plan.ts'

/** A page has no other name than its folder's. */
const PAGE = /(^|\/)$/

/** Whether an answer can be what was asked for: a page where that is one, and no filter's page else. */
export function isOfType(path: string, response: Response): boolean {
  const isPage = /html/.test(response.headers.get('content-type') ?? '')
  return response.ok && isPage === PAGE.test(path)
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const letters = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  return letters.join('').slice(0, DIGEST)
}

/**
 * Whether an answer is the whole of this version's file, and nothing else: not a filter's page, not half
 * a script, not a page of another version. The answer itself can still be read.
 */
export async function fits(plan: Plan, path: string, response: Response): Promise<boolean> {
  if (!isOfType(path, response)) return false
  try {
    const body = response.clone()
    const digest = Object.hasOwn(plan.digests, path) ? plan.digests[path] : undefined
    if (digest !== undefined) return (await digestOf(await body.arrayBuffer())) === digest
    const text = await body.text()
    return text.includes(`data-version="${plan.version}"`) && text.includes('</html>')
  } catch {
    // It broke off.
    return false
  }
}
