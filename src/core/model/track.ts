/** The four lanes of the timeline, in drawing order. */
export const TRACKS = ['talks', 'words', 'force', 'people'] as const

/** Shapes that the code can draw; each kind picks one. */
export const GLYPHS = ['circle', 'linked-circles', 'square', 'star', 'triangles'] as const

export type Track = (typeof TRACKS)[number]
export type Glyph = (typeof GLYPHS)[number]
