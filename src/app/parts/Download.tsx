import { useState } from 'react'
import { saveFile } from '../environment.ts'
import type { Session } from '../session.ts'

type Format = 'svg' | 'png'

async function make(session: Session, format: Format): Promise<Blob> {
  const { pictureOfView, toPng } = await import('../picture.ts')
  const svg = await pictureOfView(session)
  return format === 'png' ? toPng(svg) : new Blob([svg], { type: 'image/svg+xml' })
}

/** Saves the map as it is shown, with its title, what it shows and its sources in the picture. */
export function Download({ session }: { readonly session: Session }) {
  const { words, store } = session
  const [failed, setFailed] = useState(false)
  const save = (format: Format) => () => {
    setFailed(false)
    make(session, format).then(
      (file) => saveFile(file, `${store.get().story.id}.${format}`),
      () => setFailed(true),
    )
  }
  return (
    <p className="download">
      <button type="button" className="button" onClick={save('svg')}>
        {words.share.saveSvg}
      </button>
      <button type="button" className="button" onClick={save('png')}>
        {words.share.savePng}
      </button>
      <span role="status">{failed && words.share.saveFailed}</span>
    </p>
  )
}
