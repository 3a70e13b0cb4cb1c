/** Ends a run with one plain line that any reader of logs understands: "unit: 12 passed, 0 failed". */
export default class Summary {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed++
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    console.log(`\nunit: ${counts.passed} passed, ${counts.failed} failed${skipped}`)
  }
}
