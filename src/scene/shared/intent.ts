import type { Range } from '../../core/time/span.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Camera } from '../../core/view/view.ts'

/** What lists or explains what it stands for: a count, by the key of its mark, or a band, by the id of its era. */
export type Told = { readonly mark: string } | { readonly era: string }

/**
 * What a reader meant by a gesture or a key. Islands send these and do not know the store.
 * `settled` is false during a drag and true once at its end.
 */
export type Intent =
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'hover'; readonly event: string | null }
  /** Moves the playhead (modes `up-to` and `at`), or the nearer handle (mode `between`). */
  | { readonly type: 'seek'; readonly at: Instant; readonly settled: boolean }
  | {
      readonly type: 'range'
      readonly from: Instant
      readonly to: Instant
      readonly settled: boolean
    }
  /** To the next or previous visible event. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** The stretch that the axis shows; null for the whole story. */
  | { readonly type: 'axis'; readonly axis: Range | null; readonly settled: boolean }
  /** The stretch that is opened wide. */
  | { readonly type: 'lens'; readonly lens: Range; readonly settled: boolean }
  /** Shows what a count or a band stands for; a peek only while the pointer is there. Not part of a view. */
  | { readonly type: 'tell'; readonly what: Told }
  | { readonly type: 'peek'; readonly mark: string | null }
  /** Null: back to the story's opening view. */
  | {
      readonly type: 'camera'
      readonly camera: Camera | null
      readonly settled: boolean
      /** The map beside the main one; absent: the main one. */
      readonly of?: 'other'
    }

export type Send = (intent: Intent) => void
