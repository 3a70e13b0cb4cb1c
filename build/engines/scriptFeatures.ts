import { parseSync } from 'vite'
import { mapEngines, namesUnder, nodeAt, sinceOf, under, type Node, type Since } from './compat.ts'
import { note, type Features } from './features.ts'
import { sheetFeatures } from './sheetFeatures.ts'

interface Syntax {
  readonly type: string
  readonly [field: string]: unknown
}

/** Syntax that parts of the tree stand for, by their type. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  PropertyDefinition: ['classes', 'public_class_fields'],
  PrivateIdentifier: ['classes', 'private_class_fields'],
  StaticBlock: ['classes', 'static', 'initialization_blocks'],
  ChainExpression: ['operators', 'optional_chaining'],
  ImportExpression: ['operators', 'import'],
  AwaitExpression: ['operators', 'await'],
}

const OPERATORS: Readonly<Record<string, string>> = {
  '??': 'nullish_coalescing',
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
  '**': 'exponentiation',
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value
}

function nameIn(value: unknown): string | null {
  if (!isSyntax(value) || value.type !== 'Identifier') return null
  return typeof value['name'] === 'string' ? value['name'] : null
}

const API = nodeAt('api')
const BUILTINS = nodeAt('javascript', 'builtins')
const HOMES: readonly (readonly [string, Node | undefined])[] = [
  ['api', API],
  ['javascript.builtins', BUILTINS],
]

/** Members of pages with names of one word, which tell nothing of whose they are, and which pages rely on or may miss. */
const OF_ONE_WORD = new Set(['inert', 'popover', 'share', 'locks', 'animate', 'replace', 'closest'])

/** Their members are those of every style, which has them longer, and of which the data do not tell. */
const YOUNGER = /^CSS\w+Descriptors$/

/**
 * Members by their bare names, with the versions of the oldest interface that bears one. Those of the
 * language count whatever they are called; those of pages where the name is a compound: `toggle`,
 * `layer` or `path` are what anybody calls their own.
 */
function membersByName(): ReadonlyMap<string, Since> {
  const found = new Map<string, Since>()
  for (const [key, home] of HOMES)
    for (const owner of home ? namesUnder(home) : []) {
      const node = home && !YOUNGER.test(owner) && under(home, owner)
      for (const name of node ? namesUnder(node) : []) {
        const since = node ? sinceOf(under(node, name)) : null
        const isTold = key !== 'api' || /[a-z][A-Z]/.test(name) || OF_ONE_WORD.has(name)
        if (!since || !isTold || name.endsWith('_event')) continue
        const bare = name.replace(/_static$/, '')
        const other = found.get(bare) ?? since
        found.set(
          bare,
          mapEngines((_, engine) => Math.min(other[engine], since[engine])),
        )
      }
    }
  return found
}

const MEMBERS = membersByName()

/** The key and node of a global name, such as `ResizeObserver` or `Intl`. */
function globalNamed(name: string): readonly [string, Node] | null {
  for (const [key, home] of HOMES) {
    const node = home && under(home, name)
    if (node) return [`${key}.${name}`, node]
  }
  const node = nodeAt('api', 'Window', name)
  return node ? [`api.Window.${name}`, node] : null
}

function noteMember(found: Features, member: Syntax): void {
  const name = member['computed'] === true ? null : nameIn(member['property'])
  if (name === null) return
  const owner = nameIn(member['object'])
  const known = owner !== null && owner.length > 2 ? globalNamed(owner) : null
  const exact = known && (under(known[1], `${name}_static`) ?? under(known[1], name))
  if (known && exact) note(found, `${known[0]}.${name}`, sinceOf(exact))
  // Of whom it is a member is not known: at the least it is the oldest of this name.
  else note(found, `.${name}`, MEMBERS.get(name) ?? null)
}

function noteText(found: Features, text: string): void {
  if (/\{[^}]*:[^}]*\}/.test(text) && /[;}]/.test(text)) sheetFeatures(text, found)
}

function noteRegex(found: Features, flags: string, pattern: string): void {
  const path = ['javascript', 'regular_expressions']
  if (/\(\?<[=!]/.test(pattern))
    note(
      found,
      'javascript.regular_expressions.lookbehind_assertion',
      sinceOf(nodeAt(...path, 'lookbehind_assertion')),
    )
  if (/\\p\{/i.test(pattern))
    note(
      found,
      'javascript.regular_expressions.unicode_character_class_escape',
      sinceOf(nodeAt(...path, 'unicode_character_class_escape')),
    )
  const named: Readonly<Record<string, string>> = {
    d: 'hasIndices',
    v: 'unicodeSets',
    s: 'dotAll',
    y: 'sticky',
  }
  for (const flag of flags) {
    const name = named[flag]
    if (name !== undefined)
      note(
        found,
        `javascript.builtins.RegExp.${name}`,
        sinceOf(nodeAt('javascript', 'builtins', 'RegExp', name)),
      )
  }
}

function noteSyntax(found: Features, node: Syntax): void {
  const path = BY_TYPE[node.type]
  if (path) note(found, `javascript.${path.join('.')}`, sinceOf(nodeAt('javascript', ...path)))
  const operator = typeof node['operator'] === 'string' ? OPERATORS[node['operator']] : undefined
  if (operator !== undefined)
    note(
      found,
      `javascript.operators.${operator}`,
      sinceOf(nodeAt('javascript', 'operators', operator)),
    )
  if (node.type === 'MemberExpression') noteMember(found, node)
  if (node.type === 'Identifier') {
    const name = nameIn(node) ?? ''
    const known = name.length > 2 ? globalNamed(name) : null
    if (known) note(found, known[0], sinceOf(known[1]))
  }
  if (node.type === 'Literal' && typeof node['value'] === 'string') noteText(found, node['value'])
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { cooked?: string }
    if (cooked !== undefined) noteText(found, cooked)
  }
  const { regex } = node as { regex?: { pattern: string; flags: string } }
  if (regex) noteRegex(found, regex.flags, regex.pattern)
}

/** The names that an object is given, and methods are called by: no use of a global of that name. */
const NAMES_ONLY = new Set(['property', 'key', 'label', 'imported', 'exported'])

function walk(value: unknown, found: Features): void {
  if (Array.isArray(value)) for (const each of value) walk(each, found)
  else if (isSyntax(value)) {
    noteSyntax(found, value)
    for (const field of Object.keys(value))
      if (!NAMES_ONLY.has(field) || value['computed'] === true || nameIn(value[field]) === null)
        walk(value[field], found)
  }
}

/** The features that a script uses: syntax, globals, members of what it holds, and styles that it writes. */
export function scriptFeatures(code: string, found: Features = new Map()): Features {
  const { program, errors } = parseSync('script.js', code)
  const [fault] = errors
  if (fault) throw new Error(`A script does not parse: ${fault.message}`)
  walk(program, found)
  return found
}
