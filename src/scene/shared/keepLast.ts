/** So many answers: two maps and the inset of each ask in turn. */
const KEPT = 4

/**
 * Keeps the last few answers of a costly function: what was asked for lately is not worked out anew.
 *
 * @param isSame whether two questions have the same answer
 */
export function keepLast<Asked, Answer>(
  isSame: (a: Asked, b: Asked) => boolean,
): (asked: Asked, make: () => Answer) => Answer {
  let kept: readonly { readonly asked: Asked; readonly answer: Answer }[] = []
  return (asked, make) => {
    const known = kept.find((one) => isSame(one.asked, asked)) ?? { asked, answer: make() }
    if (known !== kept[0]) kept = [known, ...kept.filter((one) => one !== known)].slice(0, KEPT)
    return known.answer
  }
}
