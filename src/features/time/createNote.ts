/** Describes what lies over an element to those who do not see it; gives what changes the words. */
export function createNote(element: HTMLElement, id: string): (text: string) => void {
  const note = document.createElement('p')
  note.id = id
  note.hidden = true
  element.after(note)
  element.setAttribute('aria-describedby', id)
  return (text) => {
    if (note.textContent !== text) note.textContent = text
  }
}
