/**
 * What there is in a language ("uk-UA" reads "uk"); where there is nothing, the English. For tables of
 * words that come in several files, each fetched when it is needed.
 */
export function inLanguage<Words>(
  tables: Readonly<Record<string, Words>> & { readonly en: Words },
  language: string,
): Words {
  const [base = ''] = language.toLowerCase().split('-')
  return (Object.hasOwn(tables, base) ? tables[base] : undefined) ?? tables.en
}
