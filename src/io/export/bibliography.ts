/** What all citation formats have in common. */

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * Escapes text so that TeX prints it literally. Braces become commands: BibTeX counts even escaped
 * ones, and an unclosed one would swallow every entry after it.
 */
export function tex(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (mark) => TEX[mark] ?? `\\${mark}`).replace(/\s+/g, ' ')
}

/** An address without characters that would end or unbalance its field. */
export function texAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark))
}

/** A BibTeX `@misc` entry with the fields that are not null. */
export function bibtexEntry(
  id: string,
  fields: readonly (readonly [name: string, value: string | null])[],
): string {
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  )
  return `@misc{${id.replace(/[^\w-]/g, '-')},\n${lines.join(',\n')}\n}`
}

/** A CSL-JSON date: as many numbers as are known. */
export function dateParts(iso: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
