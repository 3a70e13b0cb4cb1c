/** What a small page is made of; head and body are markup. */
export interface PageParts {
  readonly language: string
  readonly head: string
  /** Style rules, inlined in the page. */
  readonly css: string
  readonly body: string
}

/** Style sheets as inlined in a page: without comments and redundant space. */
export function shrinkCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim()
}

/** A whole page that needs no other file. */
export function htmlPage({ language, head, css, body }: PageParts): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `${head}<style>${css}</style></head>`,
    `<body>${body}</body></html>\n`,
  ].join('\n')
}
