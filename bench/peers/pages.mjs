// Pages that show the same events in other ways, to measure beside this project's: the two bare ones, which do the
// least that can be done, and other time-maps and timelines from npm.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../scripts/run.mjs'

const PEERS = join(root, 'bench/peers/node_modules')
const OWN = join(root, 'node_modules')

/** @typedef {{ t: number, lng: number, lat: number, title: string, text: string }} Point `t` in ms since epoch */

/** The events of an invented story that has each at one instant and one place. @returns {Point[]} */
export function pointsOf(folder) {
  const read = (name) => JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8'))
  const places = new Map(read('places').places.map((place) => [place.id, place.coordinates]))
  return read('events').events.map(({ title, summary, when, places: at }) => {
    const [lng, lat] = places.get(at[0].place)
    return { t: Date.parse(when.anchor ?? when.start), lng, lat, title, text: summary }
  })
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const STYLE = `html,body{margin:0;height:100%;font:16px/1.4 sans-serif}
#map{position:absolute;inset:0 0 120px 0}#time{position:absolute;inset:auto 0 0 0;height:120px;background:#eee;touch-action:none}`

const page = (title, head, body, script) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>${head}
${body}
<script type="module">
const points = await (await fetch('points.json')).json()
const from = points[0].t
const to = points[points.length - 1].t
${script}
performance.mark('first-event')
</script>`

/** What all pages with a bar of their own do: where the bar is held, the time is. */
const HELD = `const bar = document.getElementById('time')
let now = to
let frame = 0
const move = ({ clientX, buttons }) => {
  if (buttons === 0) return
  const { left, width } = box
  now = from + ((to - from) * (clientX - left)) / width
  frame ||= requestAnimationFrame(() => { frame = 0; draw() })
}
const box = bar.getBoundingClientRect()
bar.addEventListener('pointerdown', (event) => { bar.setPointerCapture(event.pointerId); move(event) })
bar.addEventListener('pointermove', move)`

const BARE = '<div id="map"></div><div id="time"></div>'

const script = (name) => `<script src="${name}"></script>`
const sheet = (name) => `<link rel="stylesheet" href="${name}">`

/** Each peer: the files that it takes from npm, its page, and what is dragged. */
export const PAGES = {
  'bare canvas': {
    files: {},
    write: () =>
      page(
        'Bare canvas',
        '',
        '<canvas id="map"></canvas><div id="time"></div>',
        `const canvas = document.getElementById('map')
const size = { width: innerWidth, height: innerHeight - 120 }
canvas.width = size.width * devicePixelRatio
canvas.height = size.height * devicePixelRatio
Object.assign(canvas.style, { width: size.width + 'px', height: size.height + 'px' })
const paint = canvas.getContext('2d')
paint.scale(devicePixelRatio, devicePixelRatio)
const at = points.map(({ lng, lat }) => [((lng + 180) / 360) * size.width, ((90 - lat) / 180) * size.height])
const draw = () => {
  paint.clearRect(0, 0, size.width, size.height)
  paint.fillStyle = '#a33'
  for (let index = 0; index < points.length && points[index].t <= now; index += 1) paint.fillRect(at[index][0] - 2, at[index][1] - 2, 4, 4)
}
${HELD}
draw()`,
      ),
  },
  'bare MapLibre': {
    files: {
      'maplibre-gl.mjs': [OWN, 'maplibre-gl/dist/maplibre-gl.mjs'],
      'maplibre-gl-shared.mjs': [OWN, 'maplibre-gl/dist/maplibre-gl-shared.mjs'],
      'maplibre-gl-worker.mjs': [OWN, 'maplibre-gl/dist/maplibre-gl-worker.mjs'],
      'maplibre-gl.css': [OWN, 'maplibre-gl/dist/maplibre-gl.css'],
    },
    write: () =>
      page(
        'Bare MapLibre',
        sheet('maplibre-gl.css'),
        BARE,
        `const { Map } = await import('./maplibre-gl.mjs')
const features = points.map(({ t, lng, lat }) => ({ type: 'Feature', properties: { t }, geometry: { type: 'Point', coordinates: [lng, lat] } }))
const map = new Map({ container: 'map', center: [0, 0], zoom: 1, attributionControl: false, style: {
  version: 8,
  sources: { points: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eee' } }, { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 3, 'circle-color': '#a33' } }],
} })
await new Promise((done) => map.once('idle', done))
const draw = () => map.setFilter('points', ['<=', ['get', 't'], now])
${HELD}`,
      ),
  },
  'Leaflet.timeline': {
    files: {
      'leaflet.js': [PEERS, 'leaflet/dist/leaflet.js'],
      'leaflet.css': [PEERS, 'leaflet/dist/leaflet.css'],
      'leaflet.timeline.js': [PEERS, 'leaflet.timeline/dist/leaflet.timeline.js'],
    },
    most: 10_000,
    drag: { of: '.time-slider', from: 0.95, to: 0.1, down: 8 },
    write: () =>
      page(
        'Leaflet.timeline',
        sheet('leaflet.css') + script('leaflet.js') + script('leaflet.timeline.js'),
        '<div id="map" style="bottom:0"></div>',
        `const map = L.map('map').setView([0, 0], 1)
const features = points.map(({ t, lng, lat, title }) => ({ type: 'Feature', properties: { start: t, end: to + 1, title }, geometry: { type: 'Point', coordinates: [lng, lat] } }))
const timeline = L.timeline({ type: 'FeatureCollection', features }, { pointToLayer: (feature, at) => L.circleMarker(at, { radius: 3 }) })
const control = L.timelineSliderControl({ duration: 10000, enableKeyboardControls: true })
control.addTo(map)
control.addTimelines(timeline)
timeline.addTo(map)`,
      ),
  },
  'vis-timeline + Leaflet': {
    files: {
      'leaflet.js': [PEERS, 'leaflet/dist/leaflet.js'],
      'leaflet.css': [PEERS, 'leaflet/dist/leaflet.css'],
      'vis.js': [PEERS, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
      'vis.css': [PEERS, 'vis-timeline/styles/vis-timeline-graph2d.min.css'],
    },
    most: 10_000,
    drag: { of: '#map', from: 0.9, to: 0.2, below: 60 },
    write: () =>
      page(
        'vis-timeline and Leaflet',
        sheet('leaflet.css') + sheet('vis.css') + script('leaflet.js') + script('vis.js'),
        '<div id="map" style="bottom:300px"></div><div id="time" style="height:300px"></div>',
        `const map = L.map('map').setView([0, 0], 1)
const markers = points.map(({ lat, lng, title }) => L.circleMarker([lat, lng], { radius: 3 }).bindTooltip(title))
for (const marker of markers) marker.addTo(map)
let isShown = points.map(() => true)
const items = points.map(({ t, title }, id) => ({ id, content: title, start: t }))
const timeline = new vis.Timeline(document.getElementById('time'), items, { height: 300, start: from, end: to })
timeline.addCustomTime(new Date(from + (to - from) * 0.9), 'now')
timeline.on('timechange', ({ time }) => points.forEach(({ t }, index) => {
  const shows = t <= time.getTime()
  if (shows === isShown[index]) return
  isShown[index] = shows
  if (shows) markers[index].addTo(map)
  else markers[index].remove()
}))`,
      ),
    at: async (page) => {
      const box = await page.locator('.vis-custom-time').boundingBox()
      const { width } = page.viewportSize()
      return {
        of: { x: 0, y: box.y, width },
        from: (box.x + box.width / 2) / width,
        to: 0.15,
        down: 40,
      }
    },
  },
  TimelineJS: {
    files: {
      'timeline.js': [PEERS, '@knight-lab/timelinejs/dist/js/timeline.js'],
      'timeline.css': [PEERS, '@knight-lab/timelinejs/dist/css/timeline.css'],
      icons: [PEERS, '@knight-lab/timelinejs/dist/css/icons'],
      locale: [PEERS, '@knight-lab/timelinejs/dist/js/locale'],
    },
    most: 1000,
    drag: { of: '.tl-timenav', from: 0.9, to: 0.15, down: 60 },
    write: () =>
      page(
        'TimelineJS',
        sheet('timeline.css') + script('timeline.js'),
        '<div id="time" style="inset:0;height:auto"></div>',
        `const events = points.map(({ t, title, text }) => {
  const date = new Date(t)
  return { start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes() }, text: { headline: title, text } }
})
const timeline = new TL.Timeline('time', { events }, { script_path: '.', font: null, start_at_end: true })
await new Promise((done) => timeline.on('loaded', done))`,
      ),
  },
}

/** Writes a peer's page of these points. @returns its folder */
export function writePeer(name, points, folder) {
  const { files, write } = PAGES[name]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [to, [from, path]] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    cpSync(join(from, path), join(folder, to), { recursive: true })
  }
  writeFileSync(join(folder, 'points.json'), JSON.stringify(points))
  writeFileSync(join(folder, 'index.html'), write())
  return folder
}

/** A page of the same words and nothing else: what reading them costs at least. */
export function writeBare(points, folder) {
  mkdirSync(folder, { recursive: true })
  const words = points.map(({ title, text }) => `<h3>${escaped(title)}</h3><p>${escaped(text)}</p>`)
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Bare</title>${words.join('')}`)
  return folder
}
