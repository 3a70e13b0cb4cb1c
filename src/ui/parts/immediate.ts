/**
 * Runs what it is given once a message of its own has come back through the channel, or, where that was lost, when the
 * page is shown again.
 */
export function createImmediate(
  { port1, port2 }: Pick<MessageChannel, 'port1' | 'port2'>,
  page: EventTarget,
): (task: () => void) => void {
  const waiting: (() => void)[] = []
  const run = (): void => {
    for (const task of waiting.splice(0)) task()
  }
  port1.addEventListener('message', run)
  port1.start()
  page.addEventListener('pageshow', run)
  return (task) => {
    waiting.push(task)
    port2.postMessage(null)
  }
}

/**
 * React does what is not urgent when a message of its own comes back to it. Firefox drops those that are on their
 * way when it keeps a page for Back, and React then waits for one of them for ever: nothing but a press draws the
 * controls again. It prefers `setImmediate`, which no browser has, so it is given one. To be imported before React.
 */
if (!('setImmediate' in globalThis))
  Reflect.set(globalThis, 'setImmediate', createImmediate(new MessageChannel(), window))
