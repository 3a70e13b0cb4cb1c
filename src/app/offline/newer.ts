import { offlineWordsFor } from '../../text/offlineWords.ts'

/**
 * A line over the page's end that a newer version is here; said once. Pages come from the network where
 * there is one, so loading anew is enough.
 */
export function showNewer(language: string): void {
  if (document.getElementById('newer')) return
  const words = offlineWordsFor(language)
  const line = document.createElement('p')
  line.id = 'newer'
  line.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = words.reload
  button.addEventListener('click', () => window.location.reload())
  line.append(`${words.newer} `, button)
  document.body.append(line)
}
