/**
 * The button that reloads the page, as it stands in the document: for a line, elsewhere, that a part could
 * not be loaded. What presses do is told to the whole document (`src/publish/stoppedScript.ts`).
 */
export function reloadButton(): Node {
  const found = document.querySelector('[data-reload]')
  return found ? found.cloneNode(true) : document.createTextNode('')
}
