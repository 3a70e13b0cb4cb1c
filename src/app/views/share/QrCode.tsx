import { correction, generate } from 'lean-qr'
import { qrPath, QUIET, type Modules } from './qrPath.ts'
import type { DialogWords } from './shared.ts'

function codeOf(text: string): Modules | null {
  try {
    return generate(text, { minCorrectionLevel: correction.L })
  } catch {
    // The longest code holds not quite three thousand characters.
    return null
  }
}

/** A link as a QR code: black on white in every theme, for cameras want it so. */
export function QrCode({
  link,
  shows,
  words,
}: {
  readonly link: string
  readonly shows: string
  readonly words: DialogWords
}) {
  const code = codeOf(link)
  if (!code) return <p>{words.share.qrTooLong}</p>
  const size = code.size + 2 * QUIET
  return (
    <svg
      className="qr"
      role="img"
      aria-label={words.share.qrLabel(shows)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(code)} fill="#000" />
    </svg>
  )
}
