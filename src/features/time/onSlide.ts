/** Keys by which a browser moves a slider. */
const SLIDING = /^(Arrow|Page|Home$|End$)/

/**
 * Listens to a slider, except to what a key with Ctrl, Cmd or Alt does to it: such a key belongs to the
 * browser ("Back" is Alt and an arrow), which may move the slider by one step at the same time. It is put
 * back where it was. A browser that hears no release, or finds the value back where it was, says nothing of
 * the end: whatever ends a press settles it.
 *
 * @param tell called while it moves, and `settled` when it has come to rest
 */
export function onSlide(input: HTMLInputElement, tell: (settled: boolean) => void): void {
  let before: string | null = null
  const release = (): void => void (before = null)
  let isMoving = false
  const moved = (settled: boolean) => (): void => {
    if (before !== null) {
      input.value = before
      return
    }
    isMoving = !settled
    tell(settled)
  }
  const settle = (): void => {
    if (isMoving) moved(true)()
  }
  input.addEventListener('keydown', (event) => {
    const isOfBrowser = event.ctrlKey || event.metaKey || event.altKey
    before = isOfBrowser && SLIDING.test(event.key) ? input.value : null
  })
  for (const end of ['keyup', 'pointerdown', 'blur']) input.addEventListener(end, release)
  for (const end of ['pointercancel', 'lostpointercapture', 'blur', 'contextmenu'])
    input.addEventListener(end, settle)
  input.addEventListener('pointermove', ({ buttons }) => {
    if (buttons === 0) settle()
  })
  input.addEventListener('pointerup', () => setTimeout(settle))
  input.addEventListener('input', moved(false))
  input.addEventListener('change', moved(true))
}
