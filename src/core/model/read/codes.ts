/** A language's subtags; extensions behind a single letter would change calendars and digits. */
const EXTENDED = /-[a-z0-9](-|$)/i

function canName(tag: string): boolean {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) !== undefined
  } catch {
    return false
  }
}

const languages = new Map<string, boolean>()

/** Whether everything that the runtime makes of a language can be made of this one (BCP 47). */
export function isLanguage(tag: string): boolean {
  const known = languages.get(tag)
  if (known !== undefined) return known
  const is = !EXTENDED.test(tag) && canName(tag)
  languages.set(tag, is)
  return is
}

/** What ISO 3166-1 leaves to users: the unknown region and those that test programs. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['QO', 'XA', 'XB', 'ZZ'])
const SEA = 'XX'
let regions: Intl.DisplayNames | undefined

/** Whether the runtime knows a country by this code (ISO 3166-1, the EU too); XX is the sea. */
export function isCountry(code: string): boolean {
  if (code === SEA) return true
  try {
    regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    return !NO_COUNTRIES.has(code) && regions.of(code) !== undefined
  } catch {
    return false
  }
}
