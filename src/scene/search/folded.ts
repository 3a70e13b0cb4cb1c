/** Letters that no decomposition takes to plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')
const ACCENTS = /[\u0300-\u036f]/g
/** Soft hyphens, joiners and marks of direction: they are not read. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const APOSTROPHES = /[`´\u02b9\u02bb-\u02bd\u2018-\u201b\u2032]/g
const QUOTES = /[«»\u201c-\u201f\u2033]/g
const DASHES = /[\u2010-\u2015\u2043\u2212]/g
/** What is only ever written in one way, but for its case; most words are. */
const PLAINEST = /^[\w ,.:;'()-]*$/
/** The comma of "1,500", not that of "1, 500". */
const GROUPING = /(\d),(?=\d{3}(?!\d))/g

function decomposed(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '')
}

/**
 * One form of all the ways to write the same: whatever the case, accents, quotation marks, hyphens and
 * compatibility forms. Folding what is folded changes nothing.
 */
export function folded(text: string): string {
  if (PLAINEST.test(text)) return text.toLowerCase().replace(GROUPING, '$1')
  // Before the first decomposition, which makes a space and an accent of some apostrophes.
  const marked = text.replace(APOSTROPHES, "'").replace(UNSEEN, '')
  return decomposed(decomposed(marked).toLowerCase())
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(GROUPING, '$1')
}
