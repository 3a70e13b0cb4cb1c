import { serve } from '../../scripts/pages-server.mjs'
import { isOfSystem, Refusal } from './refusal.ts'

const LAST_PORT = 65_535
/** Where a site is served unless another port is asked for. */
export const PORT = 4173

/** A port as it is asked for; undefined for the one that the environment names, or ours. @throws {Refusal} if it is none */
export function portFrom(asked: string | undefined): number {
  const written = asked ?? (process.env['PORT'] || String(PORT))
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0
  if (port >= 1 && port <= LAST_PORT) return port
  throw new Refusal(`found the port "${written}"; wanted a number from 1 to ${LAST_PORT}.`)
}

/** Waits until a server listens. @throws {Refusal} if another program has its port */
export async function listening<T>(port: number, server: Promise<T>): Promise<T> {
  try {
    return await server
  } catch (error) {
    const code = isOfSystem(error) ? error.code : undefined
    // The last port has none after it; below 1024 one may belong to the system.
    const other = port >= LAST_PORT || code === 'EACCES' ? PORT : port + 1
    if (code === 'EADDRINUSE')
      throw new Refusal(
        `Port ${port} is in use by another program. Stop it, or choose another port: --port ${other}`,
        { cause: error },
      )
    if (code === 'EACCES')
      throw new Refusal(
        `Port ${port} is for the system alone. Choose another port: --port ${other}`,
        { cause: error },
      )
    throw error
  }
}

/** What is said of a server that listens. */
export const openAt = (port: number): string =>
  `The story is open at  http://localhost:${port}/\nPress Ctrl+C to stop.`

/** Serves a built site, and says where. */
export async function serveFolder(
  folder: string,
  port: number,
  say: (line: string) => void,
): Promise<() => void> {
  const server = await listening(port, serve(folder, { port }))
  say(openAt(port))
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
