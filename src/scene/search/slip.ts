/** A word shorter than this has too many neighbours to be guessed at. */
const SHORTEST = 5

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/**
 * Whether two folded words differ by one slip of the hand: a letter too many, too few or another, or two
 * letters that changed places. Numbers are never taken for one another.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false
  if (a === b || /\d/.test(a + b)) return false
  const at = sharedStart(a, b)
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (restA.slice(1) === restB.slice(1)) return true
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0]
  return isSwapped && restA.slice(2) === restB.slice(2)
}
