/** What a page says of itself to tabs, search engines and those who share it. */
export interface PageFacts {
  readonly title: string
  readonly description: string
  readonly storyTitle: string
  readonly language: string
  /** Absolute address of the page; null where nobody knows where the site will stand. */
  readonly address: string | null
  /** From the page to the site's root: "./", "../../". */
  readonly root: string
  readonly preview: PreviewFacts | null
  /** Absolute address of what content systems read to embed the page; null where it is not known. */
  readonly oembed: string | null
}

export interface PreviewFacts {
  /** Absolute: those who fetch previews take no other. */
  readonly address: string
  readonly alt: string
}

/** A preview's size, px. */
const [WIDTH, HEIGHT] = ['1200', '630']

/** Tags of the preview picture, for Open Graph and Twitter cards. */
export function PreviewTags({ preview }: { readonly preview: PreviewFacts | null }) {
  if (!preview) return <meta name="twitter:card" content="summary" />
  return (
    <>
      <meta property="og:image" content={preview.address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={WIDTH} />
      <meta property="og:image:height" content={HEIGHT} />
      <meta property="og:image:alt" content={preview.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={preview.alt} />
    </>
  )
}

/** How content systems find out how to embed a page: oEmbed's own link. */
export function OembedLink({
  address,
  title,
}: {
  readonly address: string | null
  readonly title: string
}) {
  if (address === null) return null
  return <link rel="alternate" type="application/json+oembed" href={address} title={title} />
}

/** The head of a page that is not the story's own. */
export function PageHead({ facts }: { readonly facts: PageFacts }) {
  const { title, description, address, root, preview } = facts
  return (
    <>
      <title>{`${title} · ${facts.storyTitle}`}</title>
      <meta name="description" content={description} />
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={facts.storyTitle} />
      {address !== null && <link rel="canonical" href={address} />}
      {address !== null && <meta property="og:url" content={address} />}
      <PreviewTags preview={preview} />
      <OembedLink address={facts.oembed} title={title} />
    </>
  )
}
