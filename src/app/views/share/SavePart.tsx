import { useEffect, useState } from 'react'
import { isLarge } from '../../../model/large.ts'
import { isFramed } from '../../environment.ts'
import { isFile, saveFile } from '../../device.ts'
import type { Session } from '../../session.ts'
import { CopyField } from './CopyField.tsx'
import { makeFile, PICTURES, TABLES, type Format, type Made } from './files.ts'
import type { DialogWords, Shared } from './shared.ts'

/** The site in one file, written by every build unless the story is too large. */
const SINGLE = 'truceline.html'

function hasSingle({ store }: Session): boolean {
  return import.meta.env.PROD && !isFile() && !isLarge(store.get().story)
}

/** A file as a picture on the page, for frames that may save nothing. */
function Picture({ made, words }: { readonly made: Made; readonly words: DialogWords }) {
  const [address] = useState(() => URL.createObjectURL(made.file))
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <img className="made" src={address} alt={words.share.pictureHere(made.name)} />
}

/** The file, to save by hand: a browser does not report whether it allowed a download. */
function ByHand({ made, words }: { readonly made: Made; readonly words: DialogWords }) {
  return (
    <details open={isFramed()}>
      <summary>{words.share.notSaved}</summary>
      {made.text === null ? (
        <Picture key={made.name} made={made} words={words} />
      ) : (
        <CopyField
          label={words.share.textHere}
          copy={words.share.copyText}
          text={made.text}
          rows={5}
          words={words}
        />
      )}
    </details>
  )
}

/** Files of what is shown: the map as a picture, the events as data. */
export function SavePart({
  session,
  shared,
  words,
}: {
  readonly session: Session
  readonly shared: Shared
  readonly words: DialogWords
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
          {words.share[format]}
        </button>
      ))}
    </p>
  )
  return (
    <details>
      <summary>{words.share.save}</summary>
      <p className="hint">{words.share.saveHint}</p>
      {row(words.share.picture, PICTURES)}
      {row(words.share.data, TABLES)}
      {hasSingle(session) && (
        <p>
          <a href={SINGLE} download>
            {words.share.oneFile}
          </a>{' '}
          <span className="hint">{words.share.oneFileHint}</span>
        </p>
      )}
      <p role="status">
        {made !== null &&
          (made === 'failed' ? words.share.saveFailed : words.share.saved(made.name))}
      </p>
      {made !== null && made !== 'failed' && <ByHand made={made} words={words} />}
    </details>
  )
}
