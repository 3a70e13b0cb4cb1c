/** What every form of a citation has in common, whatever is cited. */

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * Text that TeX prints as it stands, whatever it holds. Braces become commands: BibTeX counts even
 * those behind a backslash, and one that is never closed would swallow all entries after it.
 */
export function tex(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (mark) => TEX[mark] ?? `\\${mark}`).replace(/\s+/g, ' ')
}

/** An address without the marks that would end or unbalance its field. */
export function texAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark))
}

/** An entry `@misc` of BibTeX, of the fields that are not null. */
export function bibtexEntry(
  id: string,
  fields: readonly (readonly [name: string, value: string | null])[],
): string {
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  )
  return `@misc{${id.replace(/[^\w-]/g, '-')},\n${lines.join(',\n')}\n}`
}

/** A date of CSL-JSON: as many numbers as are known. */
export function dateParts(iso: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
