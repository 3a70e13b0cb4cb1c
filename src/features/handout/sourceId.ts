/** A source's place in the handout's own list. */
export function sourceId(number: number): string {
  return `handout-source-${number}`
}
