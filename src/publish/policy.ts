/**
 * Content security policies, written into every page, since static hosts do not send our headers.
 * Each allows what its page actually contains, so another inline script or style in a page needs no
 * change here, and a script injected at run time does not run.
 */
import { sha256Base64 } from './sha256.ts'

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g
const SHEET = /<link\b[^>]*\brel="?stylesheet\b/
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g

function hashOf(text: string): string {
  return `'sha256-${sha256Base64(text)}'`
}

/** Data blocks are not scripts: they run nothing, and policies do not cover them. */
function isRun(attributes: string): boolean {
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? ''
  return ['', 'module', 'text/javascript'].includes(type)
}

/** The script of the single file is packed in a data block, and starts as a blob. */
const PACKED = /<script type="application\/gzip"/

interface Found {
  readonly styles: readonly string[]
  readonly inline: readonly string[]
  readonly hasFiles: boolean
  readonly isPacked: boolean
}

function find(html: string): Found {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => isRun(attributes))
  const isFile = ([, attributes = '']: RegExpExecArray): boolean => /\bsrc=/.test(attributes)
  return {
    styles: [
      ...(SHEET.test(html) ? ["'self'"] : []),
      ...[...html.matchAll(STYLE)].map(([, text = '']) => hashOf(text)),
    ],
    inline: scripts.filter((script) => !isFile(script)).map(([, , text = '']) => hashOf(text)),
    hasFiles: scripts.some(isFile),
    isPacked: PACKED.test(html),
  }
}

function sources(all: readonly string[]): string {
  return all.length === 0 ? "'none'" : [...new Set(all)].join(' ')
}

/**
 * What the page's script may fetch, show and start: from the site, or from the single file itself.
 */
function livePolicy({ hasFiles, isPacked }: Found): readonly string[] {
  // Pictures of the reader's own view are created as blobs and data URLs.
  if (isPacked) return ['img-src data: blob:', 'connect-src data: blob:', 'worker-src data: blob:']
  if (!hasFiles) return ["img-src 'self'", "connect-src 'self'"]
  return [
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // MapLibre starts its worker from a data: address if the frame has no origin of its own.
    "worker-src 'self' data:",
    // The preview of a frame containing this page.
    "frame-src 'self'",
  ]
}

/**
 * Where browsers have Trusted Types, no text becomes markup or a script's address but through the policies
 * of `src/ui/browser/trusted.ts`, and in the single file the one that starts it.
 */
function trustedTypes({ hasFiles, isPacked }: Found): readonly string[] {
  const names = [
    ...(hasFiles || isPacked ? ['default', 'pages'] : []),
    ...(isPacked ? ['unpacked'] : []),
  ]
  return [`trusted-types ${sources(names)}`, "require-trusted-types-for 'script'"]
}

/** The policy for a page about to be written. */
export function policyFor(html: string): string {
  const found = find(html)
  const { styles, inline, hasFiles, isPacked } = found
  const isAlive = hasFiles || inline.length > 0
  const scripts = [...(hasFiles ? ["'self'"] : []), ...(isPacked ? ['blob:'] : []), ...inline]
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    ...(isAlive ? livePolicy(found) : ["img-src 'self'"]),
    ...(/\brel="?manifest\b/.test(html) ? ["manifest-src 'self'"] : []),
    ...trustedTypes(found),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Writes the policy into a page, before anything that it covers. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/.exec(html)
  if (!charset) throw new Error('A page names its character set first; its policy comes next.')
  const end = charset.index + charset[0].length
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`
  return html.slice(0, end) + meta + html.slice(end)
}
