import { useEffect, useState } from 'react'
import { isLarge } from '../../core/model/large.ts'
import { isFramed } from '../../ui/browser/environment.ts'
import { isFile, saveFile } from '../../ui/browser/device.ts'
import type { Session } from '../../session/session.ts'
import { CopyField } from './CopyField.tsx'
import { makeFile, PICTURES, TABLES, type Format, type Made } from './files.ts'
import type { DialogMessages, Shared } from './shared.ts'

/** The site in one file, written by every build unless the story is too large. */
const SINGLE = 'truceline.html'

function hasSingle({ store }: Session): boolean {
  return import.meta.env.PROD && !isFile() && !isLarge(store.get().story)
}

/** A file as a picture on the page, for frames that may save nothing. */
function Picture({ made, messages }: { readonly made: Made; readonly messages: DialogMessages }) {
  const [address] = useState(() => URL.createObjectURL(made.file))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <img className="made" src={address} alt={messages.share.pictureHere(made.name)} />
}

/** The file, to save by hand: a browser does not report whether it allowed a download. */
function ByHand({ made, messages }: { readonly made: Made; readonly messages: DialogMessages }) {
  return (
    <details open={isFramed()}>
      <summary>{messages.share.notSaved}</summary>
      {made.text === null ? (
        <Picture key={made.name} made={made} messages={messages} />
      ) : (
        <CopyField
          label={messages.share.textHere}
          copy={messages.share.copyText}
          text={made.text}
          rows={5}
          messages={messages}
        />
      )}
    </details>
  )
}

/** Files of what is shown: the map as a picture, the events as data. */
export function SavePart({
  session,
  shared,
  messages,
}: {
  readonly session: Session
  readonly shared: Shared
  readonly messages: DialogMessages
}) {
  const [made, setMade] = useState<Made | 'failed' | null>(null)
  const save = (format: Format) => () => {
    setMade(null)
    makeFile(session, shared, format).then(
      (file) => {
        saveFile(file.file, file.name)
        setMade(file)
      },
      () => setMade('failed'),
    )
  }
  const row = (name: string, formats: readonly Format[]) => (
    <p className="formats" role="group" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      {formats.map((format) => (
        <button key={format} type="button" className="button" onClick={save(format)}>
          {messages.share[format]}
        </button>
      ))}
    </p>
  )
  return (
    <details>
      <summary>{messages.share.save}</summary>
      <p className="hint">{messages.share.saveHint}</p>
      {row(messages.share.picture, PICTURES)}
      {row(messages.share.data, TABLES)}
      {hasSingle(session) && (
        <p>
          <a href={SINGLE} download>
            {messages.share.oneFile}
          </a>{' '}
          <span className="hint">{messages.share.oneFileHint}</span>
        </p>
      )}
      <p role="status">
        {made !== null &&
          (made === 'failed' ? messages.share.saveFailed : messages.share.saved(made.name))}
      </p>
      {made !== null && made !== 'failed' && <ByHand made={made} messages={messages} />}
    </details>
  )
}
