/** The languages of the interface. A table of words that lacks one of them does not compile. */
export type Language = 'en'

/**
 * Reads a table of words by language: what comes back gives the words of a language ("uk-UA" reads "uk"),
 * and the English where there are none. Words come in several tables, each fetched when it is needed.
 */
export function inLanguage<Words>(
  tables: Readonly<Record<Language, Words>>,
): (language: string) => Words {
  const known = new Map<string, Words>(Object.entries(tables))
  return (language) => {
    const [base = ''] = language.toLowerCase().split('-')
    return known.get(base) ?? tables.en
  }
}
