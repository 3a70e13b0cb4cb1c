import { useEffect, useState } from 'react'
import { citeView, type CitedView } from './citeView.ts'
import { bibtexOf, cslOf } from '../../io/export/reference.ts'
import { today } from '../../ui/browser/device.ts'
import { Segmented } from '../../ui/parts/Segmented.tsx'
import type { WholeStory } from '../../session/story/storyRelease.ts'
import { wholeStory } from '../../session/story/wholeStory.ts'
import { CopyField } from './CopyField.tsx'
import type { DialogMessages, Shared } from './shared.ts'

const FORMATS = ['plain', 'bibtex', 'csl'] as const
type Format = (typeof FORMATS)[number]

function viewOf({ storyId, title, lang, link, shows }: Shared, whole: WholeStory): CitedView {
  const { story, issued, version } = whole
  const facts = { author: story.credit, container: null, issued, version, accessed: today() }
  return { id: storyId, title, url: link, note: shows, language: lang, ...facts }
}

function cite(view: CitedView, format: Format, messages: DialogMessages): string {
  if (format === 'bibtex') return bibtexOf(view)
  return format === 'csl' ? cslOf([view]) : citeView(view, messages.share.citing)
}

/** How to cite this view; its facts are fetched when the part is opened. */
export function CitePart({
  shared,
  messages,
}: {
  readonly shared: Shared
  readonly messages: DialogMessages
}) {
  const [isOpen, setOpen] = useState(false)
  const [format, setFormat] = useState<Format>('plain')
  const [whole, setWhole] = useState<WholeStory | 'failed' | null>(null)
  useEffect(() => {
    if (isOpen) wholeStory().then(setWhole, () => setWhole('failed'))
  }, [isOpen])
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.share.cite}</summary>
      <Segmented
        legend={messages.share.citeAs}
        options={FORMATS.map((value) => ({ value, label: messages.share.formats[value] }))}
        value={format}
        onChange={setFormat}
      />
      {whole === 'failed' && <p role="status">{messages.share.saveFailed}</p>}
      {whole !== null && whole !== 'failed' && (
        <CopyField
          label={messages.share.formats[format]}
          copy={messages.share.copyCitation}
          text={cite(viewOf(shared, whole), format, messages)}
          rows={format === 'plain' ? 4 : 10}
          messages={messages}
        />
      )}
    </details>
  )
}
