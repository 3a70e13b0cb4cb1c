import type { HandoutWords } from '../../../text/handoutWords.ts'
import { isReachable } from '../../paper/addresses.ts'
import { QrCode } from '../share/QrCode.tsx'

/** A link as a QR code; nothing if it is too long for one, or has no public address. */
export function Code({ link, words }: { readonly link: string; readonly words: HandoutWords }) {
  if (!isReachable()) return null
  return (
    <div className="handout-code">
      <QrCode link={link} label={words.code(link)} tooLong="" />
    </div>
  )
}
