import { goToStep } from '../../../view/guide.ts'
import { fitsLink, formatOwn, OWN, withOwn, type OwnPath } from '../../../view/own.ts'
import { writeView } from '../../../view/url.ts'
import { DEFAULT_VIEW, type Mode, type View } from '../../../view/view.ts'
import { element, pressable } from '../../card/element.ts'
import { copyText, pageAddress, publicAddress, saveFile } from '../../device.ts'
import { tidyPath } from './draft.ts'
import { writePathFile } from './pathFile.ts'
import type { Bench } from './bench.ts'
import { modeBelow } from './modeBelow.ts'

/** The view that shows a tour from its first step. */
function viewOf({ session: { store } }: Bench, own: OwnPath, mode: Mode): View {
  const { theme } = store.get().view
  return goToStep(withOwn(store.whole, own), { ...DEFAULT_VIEW, theme, mode, own }, OWN, 0)
}

function tidy({ work, words }: Bench): OwnPath {
  return tidyPath(work.path(), words.untitled)
}

function createShow(bench: Bench): HTMLButtonElement {
  const { session, words, work } = bench
  const show = pressable(words.show, () => {
    const own = tidy(bench)
    work.change(own)
    session.commands.open(viewOf(bench, own, modeBelow() === 'presenter' ? 'presenter' : 'present'))
  })
  show.classList.add('is-primary')
  return show
}

/** Copies the link; if the browser blocks copying, shows it below to be copied by hand. */
function createCopy(bench: Bench) {
  const { words, say } = bench
  const link = element('textarea', { readonly: '', rows: '3', 'aria-label': words.link })
  const copyIt = async (): Promise<void> => {
    const own = tidy(bench)
    if (!fitsLink(formatOwn(own))) return say(words.tooLong)
    const page = (publicAddress() ?? pageAddress()).replace(/[?#].*$/, '')
    link.value = `${page}?${writeView(viewOf(bench, own, 'present'))}`
    const isCopied = await copyText(link.value)
    link.hidden = isCopied
    if (!isCopied) link.select()
    say(isCopied ? words.copied : words.copyFailed)
  }
  return { link, button: pressable(words.copyLink, () => void copyIt()) }
}

function createSave(bench: Bench): HTMLButtonElement {
  const { session, words, work, say } = bench
  return pressable(words.save, () => {
    const text = writePathFile(tidy(bench), session.store.whole)
    saveFile(new Blob([text], { type: 'application/json' }), 'path.json')
    work.markSaved()
    say(`${words.contribute} ${words.leftOut}`)
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
