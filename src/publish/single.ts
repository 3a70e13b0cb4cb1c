import { calledInline } from './calledInline.ts'
import { gzipSync } from 'fflate'
import { STORY_FILES, type StoryFiles } from '../session/story/storyFile.ts'
import { storyLines } from './storyFiles.ts'
import { unpack } from './unpack.ts'

/** Links and pupils refer to it: the name never changes. */
export const SINGLE = 'truceline.html'

/** The elements that contain the packed script and the packed story of the single file. */
export const PACKED = { script: 'packed', story: 'packed-story' } as const

/** A text as gzip, the same bytes in every engine and at any time. */
export function packed(text: string): Uint8Array {
  return gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 })
}

const PART = 0x8000

/** In parts: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(text)
}

function block(id: string, bytes: Uint8Array): string {
  return `<script type="application/gzip" id="${id}">${base64(bytes)}</script>`
}

/** What exists only in a site of many files. */
const LINKS = /<link rel="?(?:stylesheet|manifest|icon)"?[^>]*>/g

/** What a page of one file is made from. */
export interface Folded {
  /** Filled, with its style sheets inside. */
  readonly html: string
  /** The engine's scripts, packed. */
  readonly script: Uint8Array
  readonly story: StoryFiles
  /** The site's icon, an SVG. */
  readonly icon: Uint8Array
}

/**
 * Turns the page of a story into one self-contained file: it opens from a disk or a USB stick, without a
 * server and offline.
 */
export function foldPage({ html, script, story, icon }: Folded): string {
  const end =
    block(PACKED.script, script) +
    block(PACKED.story, packed(storyLines(story))) +
    `${calledInline(unpack, PACKED.script, PACKED.story, STORY_FILES)}</body>`
  const link = `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}">`
  return html
    .replace(LINKS, '')
    .replace('</head>', () => `${link}</head>`)
    .replace('</body>', () => end)
    .replace('href=./ target', () => 'href="?" target')
}
