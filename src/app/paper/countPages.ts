/** A piece of a sheet that is not cut; heights in the unit of the page's. */
export interface Block {
  readonly height: number
  /** Whether it stays on the page of the block after it, as a heading does. */
  readonly keepsWithNext: boolean
  /** Whether it begins a page. */
  readonly beginsPage: boolean
}

/** A heading with what it keeps with; what is higher than a page is cut. */
function unitsOf(blocks: readonly Block[]): Block[] {
  const units: Block[] = []
  let open: Block | null = null
  for (const block of blocks) {
    const unit: Block =
      open && !block.beginsPage
        ? { ...open, height: open.height + block.height, keepsWithNext: block.keepsWithNext }
        : block
    if (open && block.beginsPage) units.push(open)
    open = unit.keepsWithNext ? unit : null
    if (!open) units.push(unit)
  }
  return open ? [...units, open] : units
}

/** How many pages of this height the blocks fill, one below the other. */
export function countPages(blocks: readonly Block[], page: number): number {
  let pages = 0
  let left = 0
  for (const { height, beginsPage } of unitsOf(blocks)) {
    if (pages === 0 || beginsPage || height > left) {
      pages += 1
      left = page
    }
    if (height <= left) left -= height
    else {
      const more = Math.ceil((height - left) / page)
      pages += more
      left += more * page - height
    }
  }
  return pages
}
