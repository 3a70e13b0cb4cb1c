/** A square of modules, dark or light. */
export interface Modules {
  readonly size: number
  readonly get: (x: number, y: number) => boolean
}

/** White modules around a code (ISO/IEC 18004, 9.1): without them cameras do not find it. */
export const QUIET = 4

/** Length of the dark run that starts here; 0 if the module is light, or inside a run. */
function runAt({ size, get }: Modules, x: number, y: number): number {
  if (!get(x, y) || (x > 0 && get(x - 1, y))) return 0
  let end = x
  while (end < size && get(end, y)) end++
  return end - x
}

/** The dark modules as an SVG path, one rectangle for each run in a row, inside the quiet zone. */
export function qrPath(code: Modules): string {
  const places = Array.from({ length: code.size }, (_, place) => place)
  return places
    .flatMap((y) =>
      places.map((x) => {
        const run = runAt(code, x, y)
        return run === 0 ? '' : `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`
      }),
    )
    .join('')
}
