/**
 * A number beside the words of a control; nothing where it is 0. It is drawn and no text: the control's name
 * says it in words (WCAG 2.5.3: the words that are seen are within that name).
 */
export function Badge({ count }: { readonly count: number }) {
  return count > 0 ? <span className="badge" data-count={count} /> : null
}
