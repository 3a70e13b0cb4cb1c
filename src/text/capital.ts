/** Begins with a capital, as a label does; scripts without capitals stay as they are. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
