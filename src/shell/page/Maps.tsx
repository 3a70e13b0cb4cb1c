import type { MapFrame, StoryOutline } from '../../core/model/story.ts'
import { framesOf } from '../../scene/map/frames.ts'
import type { Messages } from '../../text/messages/index.ts'
import { largeFirst } from '../../ui/document/largeFirst.ts'
import { Painted, type MapPictures } from './pictures.tsx'

function Framed({ frame, markup }: { readonly frame: MapFrame; readonly markup: string }) {
  return (
    <div className={`map-frame ${frame.isMain ? 'is-main' : 'is-other'}`}>
      <p className="map-title">
        <b>{frame.title}</b> <span className="map-holds">{frame.holds}</span>
      </p>
      <Painted id={frame.isMain ? 'map' : 'map-other'} className="map" markup={markup} />
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
  messages,
}: {
  readonly story: StoryOutline
  readonly maps: MapPictures
  readonly messages: Messages
}) {
  const { main, other, inset } = maps
  if (other === null || inset === null) return <Painted id="map" className="map" markup={main} />
  const small = framesOf(story).find(({ isMain }) => !isMain)
  const script = largeFirst(story)
  return (
    <div id="map-frames" className="map-frames" data-large="main">
      {script !== null && <script>{script}</script>}
      {framesOf(story).map((frame) => (
        <Framed key={frame.id} frame={frame} markup={frame.isMain ? main : other} />
      ))}
      <button
        id="map-inset"
        type="button"
        className="map-inset"
        aria-label={messages.map.showFrame(small?.title ?? '')}
      >
        <Painted tag="span" className="map-inset-picture" markup={inset} />
        <span className="map-inset-title">{small?.title}</span>
      </button>
    </div>
  )
}
