import type { MapFrame, StoryOutline } from '../../model/story.ts'
import { framesOf } from '../../scene/frames.ts'
import type { Words } from '../../text/index.ts'
import type { MapPictures } from './pictures.tsx'

function Canvas({ id, markup }: { readonly id: string; readonly markup: string }) {
  return (
    <div
      id={id}
      className="map"
      aria-describedby="status"
      // oxlint-disable-next-line react/no-danger -- our painter's text, escaped by it
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}

function Framed({ frame, markup }: { readonly frame: MapFrame; readonly markup: string }) {
  return (
    <div className={`map-frame ${frame.isMain ? 'is-main' : 'is-other'}`}>
      <p className="map-title">
        <b>{frame.title}</b> <span className="map-holds">{frame.holds}</span>
      </p>
      <Canvas id={frame.isMain ? 'map' : 'map-other'} markup={markup} />
    </div>
  )
}

/**
 * The map; of a story of two scales both, side by side where there is room, else one large and the
 * other as an inset in it: a button that swaps them.
 */
export function Maps({
  story,
  maps,
  words,
}: {
  readonly story: StoryOutline
  readonly maps: MapPictures
  readonly words: Words
}) {
  const { main, other, inset } = maps
  if (other === null || inset === null) return <Canvas id="map" markup={main} />
  const small = framesOf(story).find(({ isMain }) => !isMain)
  return (
    <div id="map-frames" className="map-frames" data-large="main">
      {framesOf(story).map((frame) => (
        <Framed key={frame.id} frame={frame} markup={frame.isMain ? main : other} />
      ))}
      <button
        id="map-inset"
        type="button"
        className="map-inset"
        aria-label={words.map.showFrame(small?.title ?? '')}
      >
        {/* oxlint-disable-next-line react/no-danger -- our painter's text, escaped by it */}
        <span className="map-inset-picture" dangerouslySetInnerHTML={{ __html: inset }} />
        <span className="map-inset-title">{small?.title}</span>
      </button>
    </div>
  )
}
