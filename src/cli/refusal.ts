/** A request that cannot be carried out: one line says why and what to do, and nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Whether the system refused something: a file, a folder, a port. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/** What the system found, what was wanted and what to do, by its code. */
const FOUND: Readonly<Record<string, readonly [found: string, wanted: string, remedy: string]>> = {
  EACCES: [
    'no permission',
    'the right to read and write there',
    'Change the rights, or use a place of your own.',
  ],
  EPERM: [
    'no permission',
    'the right to read and write there',
    'Change the rights, or use a place of your own.',
  ],
  EROFS: ['a disk that is read-only', 'one that can be written', 'Use another place.'],
  EISDIR: ['a folder', 'a file', 'Move the folder away.'],
  ENOTDIR: ['a file', 'a folder', 'Move the file away, or name another folder.'],
  ENOENT: ['nothing', 'a file or folder', 'Correct the path.'],
  ENOSPC: ['no space left on the disk', 'space for the site', 'Free some.'],
  EBUSY: ['a place that another program uses', 'one that is free', 'Close that program.'],
}

function toldOfSystem(error: NodeJS.ErrnoException): string {
  const known = FOUND[error.code ?? '']
  if (known === undefined || error.path === undefined) return error.message
  const [found, wanted, remedy] = known
  return `${error.path}: found ${found}; wanted ${wanted}. ${remedy}`
}

/**
 * What a person is told of an error: a refusal and what the system refuses in a line; anything else is a fault
 * of the program, told with the place in it.
 */
export function toldError(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (isOfSystem(error)) return toldOfSystem(error)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
