import { canShare, shareLink } from '../../device.ts'
import { CopyField } from './CopyField.tsx'
import { QrCode } from './QrCode.tsx'
import type { DialogWords, Shared } from './shared.ts'

/** The link: to copy, to share with another app if supported, or to scan. */
export function LinkPart({
  shared,
  words,
}: {
  readonly shared: Shared
  readonly words: DialogWords
}) {
  const { link, title, shows, isPublic } = shared
  return (
    <section>
      <CopyField
        label={words.share.linkLabel}
        copy={words.share.copyLink}
        text={link}
        rows={2}
        words={words}
      />
      {!isPublic && <p className="hint">{words.share.onThisDevice}</p>}
      {isPublic && canShare() && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void shareLink({ url: link, title, text: shows })}
          >
            {words.share.native}
          </button>
        </p>
      )}
      {isPublic && (
        <details>
          <summary>{words.share.qr}</summary>
          <QrCode link={link} label={words.share.qrLabel(shows)} tooLong={words.share.qrTooLong} />
        </details>
      )}
    </section>
  )
}
