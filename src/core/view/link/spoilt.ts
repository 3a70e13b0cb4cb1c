/** What a sentence, a quotation or a program leaves at the ends of a link's parts, seen or not. */
const AT_THE_START = /^[\s\p{Cc}\p{Cf}<("'«“‘[]+/u
const BEHIND = /[\s\p{Cc}\p{Cf}.,;:!?)\]}>"'»”’…*]/u
const UNSEEN = /[\p{Cc}\p{Cf}]/gu

/** Taken off one by one: a pattern would try every start of a long row of full stops. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && BEHIND.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Words of a reader: they are as they are. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['q', 'own'])
/** Names of which capitals are a part: of zones and of countries. */
const WITH_CAPITALS: ReadonlySet<string> = new Set(['clock', 'dead'])

/**
 * The value of a parameter without what happened to its link on the way: punctuation behind it, quotation
 * marks or brackets around it, characters that nobody sees, spaces in a list, capitals. What is left is as
 * {@link writeView} would have written it, or it is none of ours.
 *
 * @param name one of our parameters, in lower case
 */
export function unspoilt(name: string, value: string): string {
  if (AS_WRITTEN.has(name)) return value
  const bare = withoutEnd(value.replace(AT_THE_START, ''))
    .replace(UNSEEN, '')
    .split(',')
    .map((part) => part.trim())
    .join(',')
  return WITH_CAPITALS.has(name) ? bare : bare.toLowerCase()
}

/** The name of a parameter, if it is one of ours but for capitals and spaces; else as it is. */
export function unspoiltName(name: string, ours: ReadonlySet<string>): string {
  const bare = name.replace(UNSEEN, '').trim().toLowerCase()
  return ours.has(bare) ? bare : name
}
