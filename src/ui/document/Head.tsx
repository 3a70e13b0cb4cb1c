import type { Site } from './site.ts'
import type { Story } from '../../core/model/story.ts'

/** Title and description, for browser tabs, search engines and previews. */
export function Head({ story, site }: { readonly story: Story; readonly site: Site }) {
  return (
    <>
      <title>{story.title}</title>
      <meta name="description" content={story.dek} />
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={story.title} />
      <meta property="og:description" content={story.dek} />
      <meta property="og:site_name" content={story.credit} />
      {site.url && <link rel="canonical" href={site.url} />}
      {site.url && <meta property="og:url" content={site.url} />}
    </>
  )
}
