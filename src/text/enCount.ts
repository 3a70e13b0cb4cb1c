/** Counts as words: "1 claim", "10,000 claims"; other languages choose among more forms. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
