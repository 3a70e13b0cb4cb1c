import { offlineMessagesFor } from './messages.ts'

/**
 * A line over the page's end that a newer version is here; said once. Pages come from the network where
 * there is one, so loading anew is enough.
 */
export function showNewer(language: string): void {
  if (document.getElementById('newer')) return
  const messages = offlineMessagesFor(language)
  const line = document.createElement('p')
  line.id = 'newer'
  line.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = messages.reload
  button.addEventListener('click', () => window.location.reload())
  line.append(`${messages.newer} `, button)
  document.body.append(line)
}
