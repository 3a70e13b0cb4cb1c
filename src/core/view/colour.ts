/**
 * "#rrggbb" in lower case, from three or six hexadecimal digits with or without "#"; null for
 * anything else.
 */
export function colourOf(text: string): string | null {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&')
  return `#${six.toLowerCase()}`
}
