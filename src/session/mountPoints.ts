/** The elements of the document that the scripts take over. */
export interface MountPoints {
  readonly map: HTMLElement
  readonly timeline: HTMLElement
  readonly thumbs: HTMLElement
  readonly list: HTMLElement
  readonly empty: HTMLElement
  /** The containers of the map, and of the timeline with its controls. */
  readonly mapSection: HTMLElement
  readonly timeSection: HTMLElement
}
