/** Languages written from right to left, by their first part; as in CLDR's script metadata. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a page in a language, for `dir`. Time runs from left to right all the same. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = ''] = language.toLowerCase().split('-')
  return RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr'
}
