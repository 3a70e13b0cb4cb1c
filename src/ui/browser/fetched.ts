import { parsedPage } from './trusted.ts'

async function answer(address: URL): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`)
  return response
}

/** What a file of JSON holds, as its type says. Rejects if it cannot be had. */
export async function fetchedJson<Content>(address: URL): Promise<Content> {
  return (await (await answer(address)).json()) as Content
}

/**
 * The `main` of another page of the site, without its head: its rules are for that page only, and this page's
 * policy would block them. Rejects if it cannot be had.
 */
export async function fetchedPage(address: URL): Promise<Document> {
  const html = await (await answer(address)).text()
  return parsedPage(html.slice(html.indexOf('<main')))
}
