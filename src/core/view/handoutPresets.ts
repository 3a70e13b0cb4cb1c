import { DEFAULT_HANDOUT, HANDOUT_PARTS, type Handout, type HandoutPart } from './handout.ts'
import type { View } from './view.ts'

/** Choices of parts and pages that have a name. */
export const HANDOUT_PRESETS = {
  short: { include: ['map', 'timeline', 'summaries'], pages: 'filled' },
  groups: { include: DEFAULT_HANDOUT.include, pages: 'event' },
  everything: { include: HANDOUT_PARTS, pages: 'filled' },
} as const satisfies Record<string, Pick<Handout, 'include' | 'pages'>>
export type HandoutPreset = keyof typeof HANDOUT_PRESETS

/** The names of the presets, from the shortest. */
export const HANDOUT_PRESET_NAMES = ['short', 'groups', 'everything'] as const

/** Whether nothing longer than a summary is said of an event: then two fit beside each other. */
export function isShort({ include, pages }: Pick<Handout, 'include' | 'pages'>): boolean {
  const long: readonly HandoutPart[] = ['claims', 'quotes', 'notes', 'codes']
  return pages === 'filled' && !include.some((part) => long.includes(part))
}

/** The preset that a handout is, if any. */
export function presetOf({ include, pages }: Handout): HandoutPreset | null {
  const found = HANDOUT_PRESET_NAMES.find((name) => {
    const preset = HANDOUT_PRESETS[name]
    return preset.pages === pages && preset.include.join() === include.join()
  })
  return found ?? null
}

/** Chooses parts and pages by a name; the events stay. */
export function setPreset(view: View, preset: HandoutPreset): View {
  return { ...view, handout: { ...view.handout, ...HANDOUT_PRESETS[preset] } }
}
