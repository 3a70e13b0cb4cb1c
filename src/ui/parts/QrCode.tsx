import { correction, generate } from 'lean-qr'
import { qrPath, QUIET, type Modules } from './qrPath.ts'

function codeOf(text: string): Modules | null {
  try {
    return generate(text, { minCorrectionLevel: correction.L })
  } catch {
    // The largest code holds just under three thousand characters.
    return null
  }
}

/** A link as a QR code: black on white in every theme, as cameras need. */
export function QrCode({
  link,
  label,
  tooLong,
}: {
  readonly link: string
  /** Says what it opens, for those who cannot see it. */
  readonly label: string
  /** Shown instead if the link is too long for a code. */
  readonly tooLong: string
}) {
  const code = codeOf(link)
  if (!code) return <p>{tooLong}</p>
  const size = code.size + 2 * QUIET
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(code)} fill="#000" />
    </svg>
  )
}
