import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { matchesOf, type Matches } from '../shared/matches.ts'
import { nowOf, type Now } from '../shared/visible.ts'
import { NO_BASEMAP_LABELS, type BasemapLabels } from './basemapLabels.ts'

/** What all parts of a map's scene depend on, made once for each step. */
export interface MapStep {
  readonly story: StoryOutline
  readonly view: View
  /** Names and areas of the basemap in the page's language. */
  readonly basemapLabels: BasemapLabels
  /** Id of the selected event. */
  readonly selected: string | null
  readonly now: Now
  /** What passes the filters, whatever the time. */
  readonly matches: Matches
}

export function mapStep(
  story: StoryOutline,
  view: View,
  basemapLabels: BasemapLabels = NO_BASEMAP_LABELS,
): MapStep {
  const [now, matches] = [nowOf(story, view.time), matchesOf(story, view)]
  return { story, view, basemapLabels, selected: view.event, now, matches }
}
