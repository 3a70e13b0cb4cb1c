import type { HandoutMessages } from './messages.ts'
import { isReachable } from '../../ui/paper/addresses.ts'
import { QrCode } from '../../ui/parts/QrCode.tsx'

/** A link as a QR code; nothing if it is too long for one, or has no public address. */
export function Code({
  link,
  messages,
}: {
  readonly link: string
  readonly messages: HandoutMessages
}) {
  if (!isReachable()) return null
  return (
    <div className="handout-code">
      <QrCode link={link} label={messages.code(link)} tooLong="" />
    </div>
  )
}
