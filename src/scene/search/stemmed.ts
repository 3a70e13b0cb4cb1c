const VOWEL = /[aeiouy]/

/** What would lose an ending that is none, and become another word. */
const KEPT = new Set(['during', 'evening', 'news', 'united'])

/** Words in which "ed" or "ing" is no ending are too short to lose it. */
function without(word: string, ending: string): string | null {
  const rest = word.slice(0, -ending.length)
  return word.endsWith(ending) && rest.length > 2 && VOWEL.test(rest) ? rest : null
}

function singular(word: string): string {
  if (word.length < 4 || /(?:us|ss|is)$/.test(word)) return word
  return word
    .replace(/ies$/, 'ys')
    .replace(/(sh|ch|ss|x|z)es$/, '$1s')
    .replace(/s$/, '')
}

/** "Stopped" is "stop": one letter where the ending doubled it. */
function undoubled(word: string): string {
  return word.length > 3 ? word.replace(/([bdgmnprt])\1$/, '$1') : word
}

/**
 * What a folded English word shares with its regular forms: "strik" for "strike", "strikes", "striking".
 * It need be no word itself: it is compared with other such alone.
 */
export function stemmed(word: string): string {
  if (KEPT.has(word)) return word
  const one = singular(word).replace(/([cfgn][rt]ee)d$/, '$1')
  if (one.endsWith('eed')) return one
  const ended = without(one, 'ing') ?? without(one, 'ied')?.concat('y') ?? without(one, 'ed')
  const base = ended === null ? one : undoubled(ended)
  return base.length > 3 ? base.replace(/e$/, '').replace(/y$/, 'i') : base
}
