import type { Messages } from '../../text/messages/index.ts'

/** How something is called whose badge says how much of it is chosen: "Filter, 2 chosen". A number alone is not understood by ear. */
export function heardWith(
  label: string,
  chosen: number,
  { list, count }: Pick<Messages, 'list' | 'count'>,
): string {
  return chosen > 0 ? list.comma([label, count.chosen(chosen)]) : label
}
