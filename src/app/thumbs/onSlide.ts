/** Keys by which a browser moves a slider. */
const SLIDING = /^(Arrow|Page|Home$|End$)/

/**
 * Listens to a slider, except to what a key with Ctrl, Cmd or Alt does to it: such a key belongs to the
 * browser ("Back" is Alt and an arrow), which may move the slider by one step at the same time. It is put
 * back where it was.
 *
 * @param tell called while it moves, and `settled` when it has come to rest
 */
export function onSlide(input: HTMLInputElement, tell: (settled: boolean) => void): void {
  let before: string | null = null
  const release = (): void => void (before = null)
  const moved = (settled: boolean) => (): void => {
    if (before === null) tell(settled)
    else input.value = before
  }
  input.addEventListener('keydown', (event) => {
    const isOfBrowser = event.ctrlKey || event.metaKey || event.altKey
    before = isOfBrowser && SLIDING.test(event.key) ? input.value : null
  })
  for (const end of ['keyup', 'pointerdown', 'blur']) input.addEventListener(end, release)
  input.addEventListener('input', moved(false))
  input.addEventListener('change', moved(true))
}
