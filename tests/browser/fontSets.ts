import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fonts that a reader's machine may have, and no others. */
export interface FontSet {
  readonly name: string
  /** The Debian package that brings it; without it the set's tests are left out, and a line says so. */
  readonly wants: string
  /** Folders under the fonts of the system, the one of `wants` first. */
  readonly folders: readonly string[]
}

/** What Debian installs beside its Chromium, what most other systems of the kind have, and the widest. */
export const FONT_SETS: readonly FontSet[] = [
  { name: 'liberation', wants: 'fonts-liberation', folders: ['liberation', 'dejavu'] },
  { name: 'noto', wants: 'fonts-noto-core', folders: ['noto'] },
  { name: 'dejavu', wants: 'fonts-dejavu-core', folders: ['dejavu'] },
]

const SYSTEM = '/usr/share/fonts/truetype'

function holdsFonts(folder: string): boolean {
  const path = join(SYSTEM, folder)
  return existsSync(path) && readdirSync(path).some((file) => file.endsWith('.ttf'))
}

/** Whether the machine has the fonts of a set, in the place where Debian and its kin keep them. */
export function hasFonts({ folders }: FontSet): boolean {
  return folders.every(holdsFonts)
}

/**
 * Writes a file for fontconfig that names the fonts of one set alone.
 *
 * @param folder where it may be written, with a cache of its own beside it
 * @returns its path, for `FONTCONFIG_FILE` in the environment of a browser
 */
export function writeFontconfig({ name, folders }: FontSet, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.conf`)
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((one) => `  <dir>${join(SYSTEM, one)}</dir>`),
    // Which family stands in for which is the system's own choice, as for a reader.
    '  <include ignore_missing="yes">/etc/fonts/conf.d</include>',
    `  <cachedir>${join(folder, 'cache')}</cachedir>`,
    '</fontconfig>',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
