/** The drag data type for a row's origin, so that nothing else can be dropped as a row. */
const FROM = 'text/x-step'

const isRow = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(FROM) ?? false

/**
 * Lets a row be dragged by its head to another's place; its buttons do the same. The text field is
 * excluded: in some browsers text inside a draggable element cannot be selected.
 */
export function makeDraggable(
  row: HTMLElement,
  head: HTMLElement,
  at: number,
  move: (from: number, to: number) => void,
): void {
  head.draggable = true
  head.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData(FROM, String(at))
    dataTransfer?.setDragImage(row, 20, 20)
  })
  row.addEventListener('dragover', (event) => {
    if (!isRow(event)) return
    event.preventDefault()
    row.classList.add('is-drop')
  })
  row.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && row.contains(relatedTarget)))
      row.classList.remove('is-drop')
  })
  row.addEventListener('drop', (event) => {
    if (!isRow(event)) return
    event.preventDefault()
    event.stopPropagation()
    move(Number(event.dataTransfer?.getData(FROM)), at)
  })
}
