let areOn = true

/**
 * Whether letters and signs act by themselves in a lesson: a reader whose speech is typed can switch them
 * off, until the page is left. Keys with a name, such as Page Down, always act.
 */
export const letters = {
  areOn: (): boolean => areOn,
  set: (next: boolean): void => {
    areOn = next
  },
}
