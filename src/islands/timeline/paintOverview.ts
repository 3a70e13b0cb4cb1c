import type { Track } from '../../core/model/kind.ts'
import { DOWNWARD, UPWARD, type PatternBin } from '../../scene/timeline/pattern.ts'
import { FACES } from '../../scene/shared/textWidth.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { freeOfBars, type Bar } from './freeOfBars.ts'
import { gripsOf } from './grips.ts'
import { draw, group, pixels } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/** CSS px between bars, so that days can be counted. */
const BETWEEN = 1

/** The least height of a bar that stands for something, CSS px. */
const LEAST = 1.5

/** In the order in which they are drawn. */
const DRAWN: readonly Track[] = [...UPWARD, DOWNWARD]

interface Strip {
  /** The base line, from which bars go up and down. */
  readonly base: number
  /** CSS px for one event. */
  readonly unit: number
}

/** Below the base line of a slim strip what it counts is named: in text sizes, the least room for that. */
const NAMED = 1.1

function stripOf({ overview, pattern: { up, down }, variant, textSize }: TimelineScene): Strip {
  const { y, height } = overview
  const room = height - 2
  const below = variant === 'slim' && down > 0 ? NAMED * textSize : 0
  const unit = Math.min(room / Math.max(1, up + down), Math.max(1, room - below) / Math.max(1, up))
  return { base: y + 1 + unit * (up + down === 0 ? 1 : up), unit }
}

/** A bar from a distance above the base line to another, both in events; downwards they are negative. */
function barOf({ x0, x1 }: PatternBin, from: number, to: number, { base, unit }: Strip): string {
  const width = Math.max(0.5, x1 - x0 - BETWEEN)
  const [left, right] = [x0 + BETWEEN / 2, x0 + BETWEEN / 2 + width].map(pixels)
  const low = base - from * unit
  const high = base - to * unit
  const end = Math.abs(high - low) < LEAST ? low + Math.sign(high - low) * LEAST : high
  return `M${left},${pixels(low)}H${right}V${pixels(end)}H${left}z`
}

function outlineOf(bin: PatternBin, track: Track, strip: Strip): string {
  const count = bin.counts[track]
  if (count === 0) return ''
  if (track === DOWNWARD) return barOf(bin, 0, -count, strip)
  let below = 0
  for (const other of UPWARD) {
    if (other === track) break
    below += bin.counts[other]
  }
  return barOf(bin, below, below + count, strip)
}

/** The bars of a track as one path: a browser visits every element of the picture at each step in time. */
function paintTrack(scene: TimelineScene, track: Track, strip: Strip): Node | null {
  const d = scene.pattern.bins.map((bin) => outlineOf(bin, track, strip)).join('')
  return d === '' ? null : draw('path', { class: 'bins', 'data-track': track, d }, [], track)
}

interface Named {
  readonly key: 'up' | 'down'
  readonly tracks: readonly Track[]
  readonly words: readonly string[]
  /** Of the line of text. */
  readonly y: number
}

function namesOf(scene: TimelineScene, messages: TimelineMessages): Named[] {
  const { pattern, overview, textSize } = scene
  const up = UPWARD.filter((track) => pattern.tracks.includes(track))
  const named = (key: Named['key'], tracks: readonly Track[], y: number): Named => ({
    key,
    tracks,
    words: tracks.map((track, at) => `${at > 0 ? ', ' : ''}${messages.track(track, at === 0)}`),
    y,
  })
  return [
    ...(up.length > 0 ? [named('up', up, overview.y + textSize * 0.85)] : []),
    ...(pattern.down > 0
      ? [named('down', [DOWNWARD], overview.y + overview.height - textSize * 0.3)]
      : []),
  ]
}

/** How far the bars of one side of the base line reach from it, CSS px. */
function barsOn({ key, tracks }: Named, { pattern }: TimelineScene, unit: number): Bar[] {
  const reachOf = ({ counts }: PatternBin): number =>
    key === 'down' ? counts[DOWNWARD] : tracks.reduce((sum, track) => sum + counts[track], 0)
  return pattern.bins.map((bin) => ({ x0: bin.x0, x1: bin.x1, reach: reachOf(bin) * unit }))
}

function paintName(named: Named, scene: TimelineScene, { base, unit }: Strip): Node {
  const { plot, textSize, measure } = scene
  const { key, tracks, words, y } = named
  const wanted = measure(words.join(''), FACES.plain, textSize)
  // Words that a reader enlarges or spaces may want more than a phone has: closer, they are whole.
  const width = Math.min(wanted, plot.right - plot.left)
  const fitted = width < wanted ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {}
  const off = key === 'up' ? base - y - textSize * 0.25 : y - textSize * 0.8 - base
  const found = freeOfBars(barsOn(named, scene, unit), plot.left, plot.right, width, off)
  const x = found ?? plot.left
  const ground = { x: x - 2, y: y - textSize * 0.85, width: width + 4, height: textSize * 1.1 }
  return group(
    'pattern-name',
    [
      found === null ? draw('rect', { class: 'pattern-ground', ...ground }) : null,
      draw(
        'text',
        { class: 'pattern-key', x, y, ...fitted },
        words.map((word, at) => draw('tspan', { 'data-track': tracks[at] ?? null }, word)),
      ),
    ],
    key,
  )
}

/**
 * Which way is which: the words stand on the side that they name, in the colours of the bars, and beside the bars
 * where there is room.
 */
function paintKey(scene: TimelineScene, messages: TimelineMessages, strip: Strip): Node[] {
  if (scene.variant === 'full') return []
  return namesOf(scene, messages).map((named) => paintName(named, scene, strip))
}

/** The pattern of the whole story: what is said upwards, what is struck downwards. */
export function paintPattern(scene: TimelineScene, messages: TimelineMessages): Node {
  const { overview, plot, hasGutter, textSize, lens, window, variant } = scene
  const strip = stripOf(scene)
  const { y, height } = overview
  const line = { class: 'base-line', x1: plot.left, x2: plot.right, y1: strip.base, y2: strip.base }
  const name = { class: 'lane-name', x: 0, y: y + height / 2 + textSize * 0.35 }
  const stretch = { class: 'lens-stretch', x: window.x0, y, width: window.x1 - window.x0, height }
  return group('density', [
    lens && variant === 'slim' ? draw('rect', stretch) : null,
    ...DRAWN.map((track) => paintTrack(scene, track, strip)),
    draw('line', line),
    ...paintKey(scene, messages, strip),
    hasGutter ? draw('text', name, messages.overview) : null,
  ])
}

/**
 * The window: the part of the story that the axis shows, or that the lens opens, with a grip at each
 * end.
 */
export function paintWindow(scene: TimelineScene): Node | null {
  const { overview, window, whole, isWhole, lens, variant } = scene
  if (variant === 'slim') return null
  const { y, height } = overview
  const veil = (x0: number, x1: number, key: string) =>
    lens || x1 - x0 < 0.5
      ? null
      : draw('rect', { class: 'veil', x: x0, y, width: x1 - x0, height }, [], key)
  const frame = { class: 'window', x: window.x0, y, width: window.x1 - window.x0, height }
  const tall = Math.min(height, 16)
  const grips = gripsOf(scene)
  const grip = (name: 'from' | 'to') => {
    const place = { x: grips[name] - 2, y: y + (height - tall) / 2, width: 4, height: tall, rx: 2 }
    return draw('rect', { class: 'grip', ...place }, [], name)
  }
  return draw(
    'g',
    { class: 'overview-window', 'data-whole': isWhole && !lens, 'data-lens': lens !== null },
    [
      veil(whole.left, window.x0, 'before'),
      veil(window.x1, whole.right, 'after'),
      draw('rect', frame, [], 'frame'),
      grip('from'),
      grip('to'),
    ],
    'window',
  )
}
