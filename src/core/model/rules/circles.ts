/** Where a walk stands: the thing it is at, and how many of those it leads to have been gone to. */
interface Step {
  readonly id: string
  readonly next: readonly string[]
  gone: number
}

/**
 * The things from which a way leads back to themselves. Each thing and each of its ways is gone through once
 * (Tarjan's strongly connected components), however many circles there are and however long; without
 * recursion, since a chain may be as long as the story.
 */
export function inCircles(waysOf: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  /** When each was first met, and the earliest of those still open that it leads to. */
  const met = new Map<string, number>()
  const back = new Map<string, number>()
  /** Met, and not yet known to be in a circle or in none. */
  const open: string[] = []
  const isOpen = new Set<string>()
  const walk: Step[] = []

  const reach = (id: string, at: number) => back.set(id, Math.min(back.get(id) ?? at, at))
  const enter = (id: string) => {
    met.set(id, met.size)
    reach(id, met.size - 1)
    open.push(id)
    isOpen.add(id)
    walk.push({ id, next: waysOf.get(id) ?? [], gone: 0 })
  }
  const leave = (id: string, next: readonly string[]) => {
    if (back.get(id) !== met.get(id)) return
    const circle = open.splice(open.lastIndexOf(id))
    for (const one of circle) isOpen.delete(one)
    if (circle.length > 1 || next.includes(id)) for (const one of circle) found.add(one)
  }

  for (const start of waysOf.keys()) {
    if (!met.has(start)) enter(start)
    for (let step = walk.at(-1); step; step = walk.at(-1)) {
      const { id, next } = step
      const to = next[step.gone]
      step.gone += 1
      if (to === undefined) {
        walk.pop()
        leave(id, next)
        const before = walk.at(-1)
        if (before && isOpen.has(id)) reach(before.id, back.get(id) ?? 0)
      } else if (!met.has(to)) enter(to)
      else if (isOpen.has(to)) reach(id, met.get(to) ?? 0)
    }
  }
  return found
}
