/** The full stop that a text wants behind it; none where it ends in a mark of its own. */
export function fullStop(text: string): string {
  return /[.!?…]["”’»)]*$/.test(text) ? '' : '.'
}

/** A text with a full stop, where it has none of its own. */
export function sentence(text: string): string {
  return `${text}${fullStop(text)}`
}
