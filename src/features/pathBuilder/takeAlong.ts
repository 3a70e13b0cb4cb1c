import { goToStep } from '../../core/view/guide.ts'
import { fitsLink, formatOwn, OWN, withOwn, type OwnPath } from '../../core/view/own.ts'
import { writeView } from '../../core/view/link/url.ts'
import { DEFAULT_VIEW, type Mode, type View } from '../../core/view/view.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import { copyText, pageAddress, publicAddress, saveFile } from '../../ui/browser/device.ts'
import { tidyPath } from './draft.ts'
import { writePathFile } from './pathFile.ts'
import type { Bench } from './bench.ts'
import { modeBelow } from './modeBelow.ts'

/** The view that shows a tour from its first step. */
function viewOf({ session: { store } }: Bench, own: OwnPath, mode: Mode): View {
  const { theme } = store.get().view
  return goToStep(withOwn(store.whole, own), { ...DEFAULT_VIEW, theme, mode, own }, OWN, 0)
}

function tidy({ work, messages }: Bench): OwnPath {
  return tidyPath(work.path(), messages.untitled)
}

function createShow(bench: Bench): HTMLButtonElement {
  const { session, messages, work } = bench
  const show = pressable(messages.show, () => {
    const own = tidy(bench)
    work.change(own)
    session.commands.open(viewOf(bench, own, modeBelow() === 'presenter' ? 'presenter' : 'present'))
  })
  show.classList.add('is-primary')
  return show
}

/** Copies the link; if the browser blocks copying, shows it below to be copied by hand. */
function createCopy(bench: Bench) {
  const { messages, say } = bench
  const link = element('textarea', { readonly: '', rows: '3', 'aria-label': messages.link })
  const copyIt = async (): Promise<void> => {
    const own = tidy(bench)
    if (!fitsLink(formatOwn(own))) return say(messages.tooLong)
    const page = (publicAddress() ?? pageAddress()).replace(/[?#].*$/, '')
    link.value = `${page}?${writeView(viewOf(bench, own, 'present'))}`
    const isCopied = await copyText(link.value)
    link.hidden = isCopied
    if (!isCopied) link.select()
    say(isCopied ? messages.copied : messages.copyFailed)
  }
  return { link, button: pressable(messages.copyLink, () => void copyIt()) }
}

function createSave(bench: Bench): HTMLButtonElement {
  const { session, messages, work, say } = bench
  return pressable(messages.save, () => {
    const text = writePathFile(tidy(bench), session.store.whole)
    saveFile(new Blob([text], { type: 'application/json' }), 'path.json')
    work.markSaved()
    say(`${messages.contribute} ${messages.leftOut}`)
  })
}

/** Ways to use the tour: show it, copy its link, save it as a file. */
export function createTakeAlong(bench: Bench) {
  const { work, onDraw } = bench
  const { link, button } = createCopy(bench)
  const buttons = [createShow(bench), button, createSave(bench)]
  onDraw(() => {
    link.hidden = true
    for (const one of buttons) one.disabled = work.path().steps.length === 0
  })
  return { buttons, link }
}
