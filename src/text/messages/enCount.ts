/** Made once: a format costs far more than what it writes, and counts are told at every step of time. */
const numbers = new Intl.NumberFormat('en-GB')

/** "10,000" */
export function grouped(number: number): string {
  return numbers.format(number)
}

/** Counts as words: "1 claim", "10,000 claims"; other languages choose among more forms. */
export function count(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}
