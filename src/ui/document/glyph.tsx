import { glyphHatch } from '../../scene/shared/glyphHatch.ts'
import { glyphPath, standingStroke, TINT } from '../../scene/shared/glyphs.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { Kind } from '../../core/model/kind.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { keyKind } from './keyKinds.ts'

const RADIUS = 6
const BOX = 18

type Look = Pick<Kind, 'glyph'> & { readonly standing: EventStanding }

function idOf({ glyph, standing }: Look): string {
  return `glyph-${glyph}-${standing}`
}

/** The mark of a kind as it stands on the map and the timeline; the words beside it say the same. */
export function Glyph({
  kind,
  standing = 'undisputed',
}: {
  readonly kind: Kind
  readonly standing?: EventStanding
}) {
  return (
    <svg className={`glyph is-${kind.track}`} aria-hidden="true">
      <use href={`#${idOf({ glyph: kind.glyph, standing })}`} />
    </svg>
  )
}

function Drawing({ look }: { readonly look: Look }) {
  const stroke = standingStroke(look.standing)
  return (
    <symbol id={idOf(look)} viewBox={`${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}`}>
      <path
        d={glyphPath(look.glyph, RADIUS)}
        fill={stroke.fill === 'solid' || stroke.fill === 'tint' ? 'currentColor' : 'none'}
        fillOpacity={stroke.fill === 'tint' ? TINT : undefined}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeDasharray={stroke.dash ?? undefined}
      />
      {stroke.fill === 'hatch' && (
        <path d={glyphHatch(look.glyph, RADIUS)} stroke="currentColor" strokeWidth={1.1} />
      )}
    </symbol>
  )
}

/** Every kind as such, every kind as its events stand, every standing as the legend shows it. */
function looksIn(story: StoryOutline): Look[] {
  const { kinds, events } = story
  const key = keyKind(story)
  const glyphs = new Map(kinds.map(({ id, glyph }) => [id, glyph]))
  const looks = [
    { glyph: 'square', standing: 'undisputed' } as const,
    ...kinds.map(({ glyph }) => ({ glyph, standing: 'undisputed' as const })),
    ...events.map(({ kind, standing }) => ({ glyph: glyphs.get(kind) ?? 'square', standing })),
    ...kinds
      .filter((kind) => kind.track === 'force' || kind === key)
      .flatMap(({ glyph }) => events.map(({ standing }) => ({ glyph, standing }))),
  ]
  return [...new Map(looks.map((look) => [idOf(look), look])).values()]
}

/** The drawings to which every {@link Glyph} of the page refers. */
export function GlyphDrawings({ story }: { readonly story: StoryOutline }) {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {looksIn(story).map((look) => (
        <Drawing key={idOf(look)} look={look} />
      ))}
    </svg>
  )
}
