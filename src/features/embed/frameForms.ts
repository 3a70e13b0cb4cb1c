/**
 * The forms in which hosts already understand a height: AMP's message, which others read too; pym.js,
 * where its parent put `childId` into the address; WordPress, where it put a secret behind the hash; and
 * Canvas, a learning platform. Sources of the forms: docs/embedding.md.
 */

/** Hints about the parent page in the frame's address. */
export interface HostHints {
  /** The name that pym.js gave the frame. */
  readonly pymId: string | null
  /** The secret that WordPress gave the frame. */
  readonly secret: string | null
}

const NAME = /^[\w-]{1,100}$/

function named(text: string | null): string | null {
  return text !== null && NAME.test(text) ? text : null
}

/** Reads the hints from a query and a fragment, each with or without its leading character. */
export function hintsOf(query: string, hash: string): HostHints {
  const behind = new URLSearchParams(hash.replace(/^#?\??/, ''))
  return {
    pymId: named(new URLSearchParams(query).get('childId')),
    secret: named(behind.get('secret')),
  }
}

/** All messages for a height in CSS px, besides the project's own. */
export function heightForms(height: number, { pymId, secret }: HostHints): readonly unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { subject: 'lti.frameResize', height },
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ]
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}

/** Whether a message in one of those formats asks for the height. */
export function asksHeight(data: unknown, { pymId, secret }: HostHints): boolean {
  if (typeof data === 'string')
    return pymId !== null && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)
  if (!isRecord(data)) return false
  if (data['sentinel'] === 'amp') return data['type'] === 'frames-init'
  return secret !== null && data['message'] === 'ready' && data['secret'] === secret
}
