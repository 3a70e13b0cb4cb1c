import { isRecord } from './isRecord.ts'

/**
 * A session with a browser over HTTP, as the W3C's WebDriver describes it
 * (https://www.w3.org/TR/webdriver2/): only the commands that the tests need. A whole client would bring
 * 20 MB, of which this is all that WebKit's driver answers.
 */
export class WebDriver {
  readonly #session: string

  private constructor(session: string) {
    this.#session = session
  }

  /**
   * Opens a session.
   *
   * @param server the address of the driver, without a slash at its end
   * @param wanted the capabilities that the browser must have
   */
  static async start(server: string, wanted: Readonly<Record<string, unknown>>) {
    const begin = () => ask(`${server}/session`, 'POST', { capabilities: { alwaysMatch: wanted } })
    // The driver may close the line while the browser before this one is still ending.
    const made = await begin().catch(begin)
    if (!isRecord(made) || typeof made['sessionId'] !== 'string')
      throw new Error(`the driver opened no session: ${JSON.stringify(made)}`)
    return new WebDriver(`${server}/session/${made['sessionId']}`)
  }

  get(command: string): Promise<unknown> {
    return ask(`${this.#session}/${command}`, 'GET')
  }

  post(command: string, body: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return ask(`${this.#session}/${command}`, 'POST', body)
  }

  end(): Promise<unknown> {
    return ask(this.#session, 'DELETE')
  }
}

async function ask(
  address: string,
  method: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const told: unknown = await answer.json()
  const value = isRecord(told) ? told['value'] : undefined
  if (isRecord(value) && typeof value['error'] === 'string')
    throw new Error(`${method} ${address}: ${value['error']}: ${String(value['message'])}`)
  return value
}
