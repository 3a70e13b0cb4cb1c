/** The longest text for readers, in UTF-16 units: several times a long summary. */
export const LONGEST_TEXT = 2000
/** The longest title, name or label. */
export const LONGEST_TITLE = 300

/**
 * What nobody can see, or what makes other text of the text around it: control characters and line breaks,
 * marks that turn its direction, characters without width, halves of characters, signs of private use.
 * Joiners, soft hyphens and the three marks that only say which way a letter goes are part of writing.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu')

/** Accents stacked so high that they lie over the lines above. */
const STACKED = /\p{M}{6}/u
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a text is nothing but what a reader sees. */
export function isPlain(text: string): boolean {
  return !UNSEEN.test(text) && !STACKED.test(text) && SEEN.test(text)
}

/** The text with a space for whatever is not plain in it, so that it is one line that can be seen. */
export function plainLine(text: string): string {
  return text.replace(EACH_UNSEEN, ' ').replace(/(\p{M}{5})\p{M}+/gu, '$1')
}

/** The text with what cannot be seen in it spelled out: `\u202e`. */
export function spelledOut(text: string): string {
  return text.replace(EACH_UNSEEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16))
      .map((code) => `\\u${code.padStart(4, '0')}`)
      .join(''),
  )
}
