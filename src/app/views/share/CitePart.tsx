import { useEffect, useState } from 'react'
import { citeView, type CitedView } from '../../../text/citeView.ts'
import { bibtexOf, cslOf } from '../../../text/record/reference.ts'
import { today } from '../../device.ts'
import { Segmented } from '../../parts/Segmented.tsx'
import { wholeStory, type WholeStory } from '../../wholeStory.ts'
import { CopyField } from './CopyField.tsx'
import type { DialogWords, Shared } from './shared.ts'

const FORMATS = ['plain', 'bibtex', 'csl'] as const
type Format = (typeof FORMATS)[number]

function viewOf({ storyId, title, lang, link, shows }: Shared, whole: WholeStory): CitedView {
  const { story, issued, version } = whole
  const facts = { author: story.credit, container: null, issued, version, accessed: today() }
  return { id: storyId, title, url: link, note: shows, language: lang, ...facts }
}

function cite(view: CitedView, format: Format, words: DialogWords): string {
  if (format === 'bibtex') return bibtexOf(view)
  return format === 'csl' ? cslOf([view]) : citeView(view, words.share.citing)
}

/** How to cite this view; its facts are fetched when the part is opened. */
export function CitePart({
  shared,
  words,
}: {
  readonly shared: Shared
  readonly words: DialogWords
}) {
  const [isOpen, setOpen] = useState(false)
  const [format, setFormat] = useState<Format>('plain')
  const [whole, setWhole] = useState<WholeStory | 'failed' | null>(null)
  useEffect(() => {
    if (isOpen) wholeStory().then(setWhole, () => setWhole('failed'))
  }, [isOpen])
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.share.cite}</summary>
      <Segmented
        legend={words.share.citeAs}
        options={FORMATS.map((value) => ({ value, label: words.share.formats[value] }))}
        value={format}
        onChange={setFormat}
      />
      {whole === 'failed' && <p role="status">{words.share.saveFailed}</p>}
      {whole !== null && whole !== 'failed' && (
        <CopyField
          label={words.share.formats[format]}
          copy={words.share.copyCitation}
          text={cite(viewOf(shared, whole), format, words)}
          rows={format === 'plain' ? 4 : 10}
          words={words}
        />
      )}
    </details>
  )
}
