import type { Basemap, Regions } from '../../../src/islands/map/base/basemap.ts'
import type { MapMessages } from '../../../src/islands/map/messages.ts'

/** A world of one square of land, one border and a small Crimea. */
export const aBasemap: Basemap = {
  tier: 'world',
  scale: 8192,
  layers: {
    land: { kind: 'area', path: 'M4000 2000l1000 0 0 1000-1000 0z' },
    crimea: { kind: 'area', path: 'M4840 2920l20 0 0 20-20 0z' },
    borders: { kind: 'line', path: 'M4500 2000l0 1000' },
    disputed: { kind: 'line', path: 'M4600 2000l0 1000' },
  },
}

export const someRegions: Regions = {
  scale: 65536,
  areas: { 'UA-59': { path: 'M39000 21900l200 0 0 200-200 0z' } },
}

export const someWords: MapMessages = {
  map: 'Map of the events',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole map',
  move: 'Move the map',
  left: 'Move left',
  right: 'Move right',
  up: 'Move up',
  down: 'Move down',
  close: 'Close',
  wheelHint: 'Use Ctrl and the wheel',
  touchHint: 'Use two fingers',
  mark: ({ towns, events }) =>
    `${towns.join(', ')}: ${events.map(({ title }) => title).join('; ')}`,
  call: ({ name, calls }) => `${name}: ${calls.map(({ title }) => title).join('; ')}`,
  list: ({ towns }) => towns.join(', '),
  detail: ({ kind }) => kind,
  unplaced: (count) => `No fixed place: ${count}`,
  when: () => '19 March',
  kilometres: (km) => `${km} km`,
  count: String,
  href: (event) => `#${event}`,
}
