/** What CITATION.cff says about a release; null if it says nothing. */
export interface Release {
  readonly version: string | null
  /** ISO day. */
  readonly issued: string | null
}

/** Reads the two fields of a CITATION.cff (Citation File Format, 1.2.0) used in citations. */
export function releaseIn(cff: string): Release {
  const version = /^version:\s*['"]?([^'"\s]+)['"]?\s*$/m.exec(cff)?.[1]
  const issued = /^date-released:\s*['"]?(\d{4}-\d\d-\d\d)['"]?\s*$/m.exec(cff)?.[1]
  return { version: version ?? null, issued: issued ?? null }
}
