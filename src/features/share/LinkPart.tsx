import { canShare, shareLink } from '../../ui/browser/device.ts'
import { CopyField } from './CopyField.tsx'
import { QrCode } from '../../ui/parts/QrCode.tsx'
import type { DialogMessages, Shared } from './shared.ts'

/** The link: to copy, to share with another app if supported, or to scan. */
export function LinkPart({
  shared,
  messages,
}: {
  readonly shared: Shared
  readonly messages: DialogMessages
}) {
  const { link, title, shows, isPublic } = shared
  return (
    <section>
      <CopyField
        label={messages.share.linkLabel}
        copy={messages.share.copyLink}
        text={link}
        rows={2}
        messages={messages}
      />
      {!isPublic && <p className="hint">{messages.share.onThisDevice}</p>}
      {isPublic && canShare() && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void shareLink({ url: link, title, text: shows })}
          >
            {messages.share.native}
          </button>
        </p>
      )}
      {isPublic && (
        <details>
          <summary>{messages.share.qr}</summary>
          <QrCode
            link={link}
            label={messages.share.qrLabel(shows)}
            tooLong={messages.share.qrTooLong}
          />
        </details>
      )}
    </section>
  )
}
