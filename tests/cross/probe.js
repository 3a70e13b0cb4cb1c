// Comes first in every page that is tested in three browsers: keeps what went wrong, for the test to read.
const faults = []
Object.assign(window, { faults })
addEventListener('error', ({ message }) => faults.push(message))
addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`))
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  faults.push(`policy: ${violatedDirective} ${blockedURI}`),
)
const { error } = console
console.error = (...said) => {
  faults.push(`console: ${said.join(' ')}`)
  error.apply(console, said)
}
