import { isFile } from '../environment.ts'

/** The way to the guide for teachers, where the site has one: its head names it. */
export function HelpLink() {
  const help = document.querySelector<HTMLLinkElement>('link[rel="help"]')
  if (!help || isFile()) return null
  return (
    <a className="button" href={help.href} target="_blank" rel="noopener">
      {help.title}
    </a>
  )
}
