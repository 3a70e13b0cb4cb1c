/** Ends a run with one plain line that any reader of logs understands: "browser: 12 passed, 0 failed". */
export default class Summary {
  #outcomes = new Map()

  onTestEnd(test) {
    this.#outcomes.set(test.id, test.outcome())
  }

  onEnd() {
    const of = (...names) =>
      [...this.#outcomes.values()].filter((one) => names.includes(one)).length
    const skipped = of('skipped')
    const flaky = of('flaky')
    if (flaky > 0) console.log(`\n${flaky} needed a second try; look into it.`)
    console.log(
      `\nbrowser: ${of('expected', 'flaky')} passed, ${of('unexpected')} failed${skipped ? `, ${skipped} skipped` : ''}`,
    )
  }

  printsToStdio() {
    return false
  }
}
