import { isFile } from '../browser/device.ts'

/** A link to the teaching guide, if the site has one (named in the document's head). */
export function HelpLink() {
  const help = document.querySelector<HTMLLinkElement>('link[rel="help"]')
  if (!help || isFile()) return null
  return (
    <a className="button" href={help.href} target="_blank" rel="noopener">
      {help.title}
    </a>
  )
}
