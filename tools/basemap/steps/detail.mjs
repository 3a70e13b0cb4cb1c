// How fine each part of the world is drawn, in metres of the simplification interval.

const CORE = { box: [22, 40, 49, 57], world: 13500, detail: 1700, outline: 1500 }
const RULES = [
  CORE,
  { box: [-12, 28, 62, 63], world: 16500, detail: 4500, outline: 2500 },
  { box: [-19, 12, 62, 72], world: 19500, detail: 5500, outline: 2500 },
  { box: [-100, 24, -52, 52], world: 21000, detail: 6000, outline: 3000 },
  { box: [-82, 46, -10, 84], world: 27000, detail: 9000, outline: 9000 },
  { box: [-100, 12, 82, 72], world: 36000, detail: 12000, outline: 6000 },
]
const ELSEWHERE = { world: 80000, detail: 24000, outline: 18000 }

/** Intervals of the three tiers for a unit, by where its middle lies. */
export function detailOf(geometry, country) {
  const [lng, lat] = middleOf(geometry)
  const rule = country === 'UKR' ? CORE : ruleAt(lng, lat)
  return { world: rule.world, detail: rule.detail, outline: rule.outline }
}

/** Interval of a tier ('world', 'detail' or 'outline') at a place. */
export function intervalAt(tier, [lng, lat]) {
  return ruleAt(lng, lat)[tier]
}

function ruleAt(lng, lat) {
  return (
    RULES.find(({ box: [w, s, e, n] }) => lng >= w && lng <= e && lat >= s && lat <= n) ?? ELSEWHERE
  )
}

function middleOf(geometry) {
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  widen(box, geometry.coordinates)
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
}

function widen(box, coordinates) {
  if (typeof coordinates[0] !== 'number') return coordinates.forEach((inner) => widen(box, inner))
  const [lng, lat] = coordinates
  box[0] = Math.min(box[0], lng)
  box[1] = Math.min(box[1], lat)
  box[2] = Math.max(box[2], lng)
  box[3] = Math.max(box[3], lat)
}
