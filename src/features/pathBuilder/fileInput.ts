import { element } from '../../ui/dom/element.ts'
import type { Bench } from './bench.ts'
import { LARGEST_FILE, readPathFile, type ReadPath } from './pathFile.ts'

/** Faults reported at a time: whoever fixes these finds the others. */
const MOST_TOLD = 20

/** How a tour file is opened: chosen, or dropped anywhere on the sheet. */
export interface FileDoor {
  readonly elements: readonly HTMLElement[]
  /** Lets files be dropped here. */
  readonly takeDrops: (surface: HTMLElement) => void
}

/**
 * Reads a file; for a tour that cannot be shown it reports where, what was found, what was wanted
 * and how to fix it.
 */
async function readFile({ session, messages }: Bench, file: File): Promise<ReadPath> {
  const refuse = (problem: string): ReadPath => ({ path: null, problems: [problem] })
  if (file.size > LARGEST_FILE) return refuse(messages.tooLarge)
  const text = await file.text().catch(() => null)
  return text === null
    ? refuse(messages.unreadable)
    : readPathFile(file.name, text, session.store.whole)
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false

/** Highlights a surface while a file is dragged over it, and accepts what is dropped. */
function listenToDrops(surface: HTMLElement, take: (file: File) => void): void {
  const mark = (isOver: boolean): void => void surface.classList.toggle('is-over', isOver)
  surface.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(hasFiles(event))
  })
  surface.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && surface.contains(relatedTarget))) mark(false)
  })
  surface.addEventListener('drop', (event) => {
    event.preventDefault()
    mark(false)
    const [dropped] = event.dataTransfer?.files ?? []
    if (dropped) take(dropped)
  })
}

export function createFileInput(bench: Bench): FileDoor {
  const { messages, say } = bench
  const list = element('ul')
  const wrong = element('div', { class: 'own-wrong', role: 'alert' }, list)
  const open = async (file: File): Promise<void> => {
    const { path, problems } = await readFile(bench, file)
    const told = problems.slice(0, MOST_TOLD)
    list.replaceChildren(...told.map((one) => element('li', {}, one)))
    if (path) bench.replace(path, `${messages.opened(path.title)} ${messages.leftOut}`)
    else say(messages.wrong)
    if (!path) wrong.scrollIntoView({ block: 'nearest' })
  }
  const input = element('input', { type: 'file', accept: '.json,application/json' })
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? []
    if (chosen) void open(chosen)
    input.value = ''
  })
  const field = element('label', { class: 'field' }, element('span', {}, messages.open), input)
  return {
    elements: [wrong, field],
    takeDrops: (surface) => listenToDrops(surface, (file) => void open(file)),
  }
}
