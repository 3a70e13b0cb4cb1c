/** Where something with a name lies, CSS px. */
export interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Names of all pairs that share more than a hair's breadth; with itself nothing is compared. */
export function overlaps(some: readonly Box[], others: readonly Box[], slack = 1): string[] {
  const touches = (a: Box, b: Box): boolean =>
    a.left + slack < b.right &&
    b.left + slack < a.right &&
    a.top + slack < b.bottom &&
    b.top + slack < a.bottom
  return some.flatMap((one) =>
    others
      .filter((other) => one !== other && touches(one, other))
      .map((other) => `${one.name} / ${other.name}`),
  )
}

/** The part of a mark that carries its shape and count: 16 px of the 28 of its target. */
export function core(box: Box): Box {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return { ...box, left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }
}

/** What reaches beyond a box by more than a hair's breadth, by name. */
export function beyond(some: readonly Box[], frame: Omit<Box, 'name'>, slack = 1): string[] {
  return some
    .filter(
      ({ left, top, right, bottom }) =>
        left < frame.left - slack ||
        top < frame.top - slack ||
        right > frame.right + slack ||
        bottom > frame.bottom + slack,
    )
    .map(({ name }) => name)
}
