/** The languages of the interface. A table of words without one of them does not compile. */
export type Language = 'en'

/**
 * Makes a lookup for a table of messages: it returns those of a language ("uk-UA" gives "uk"), or
 * English if there are none. There are several tables, each fetched when needed.
 */
export function inLanguage<Messages>(
  tables: Readonly<Record<Language, Messages>>,
): (language: string) => Messages {
  const known = new Map<string, Messages>(Object.entries(tables))
  return (language) => {
    const [base = ''] = language.toLowerCase().split('-')
    return known.get(base) ?? tables.en
  }
}
