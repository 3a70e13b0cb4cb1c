// Every change that can be made in a file, one at a time: an operator, a condition, a number, a flag.
import { parseAst } from 'vite'

/** What an operator becomes: the usual set, by one step to its neighbour or its opposite. */
const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}

/** Conditions whose opposite is already among the changes of their own operator. */
const hasOpposite = ({ type, operator }) =>
  operator === '!' || (type === 'BinaryExpression' && ['===', '!=='].includes(operator))

const isFunction = ({ type }) =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression'

/** A look-up by a number: what stands behind its `??` is for the compiler and is never reached. */
const isLookUp = (node) =>
  (node.type === 'MemberExpression' && node.computed) ||
  (node.type === 'CallExpression' && node.callee.property?.name === 'at')

/** Types are erased, and what is thrown is told to engineers: neither has behaviour. */
const isSilent = ({ type }) =>
  type === 'ThrowStatement' ||
  type === 'ImportDeclaration' ||
  (type.startsWith('TS') &&
    !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type))

/** A sum of texts has no difference. */
const isOfText = ({ left, right, operator }) =>
  operator === '+' &&
  [left, right].some(({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string')

/**
 * The changes of a file, as `{ file, start, end, by }`. No two are the same program. Numbers outside functions are what
 * a designer chose (a width, a distance): a test of them would repeat them, so they stay. So does what is for the
 * compiler alone, and what is thrown.
 */
export function changesIn(file, text) {
  const found = []
  const add = (start, end, by) => found.push({ file, start, end, by })
  const operator = (node) => {
    const by = OPERATORS[node.operator]
    const at = text.indexOf(node.operator, node.left.end)
    if (by && at > 0 && at < node.right.start && !isOfText(node))
      add(at, at + node.operator.length, by)
  }
  const condition = ({ test }) => {
    if (!hasOpposite(test)) add(test.start, test.end, `!(${text.slice(test.start, test.end)})`)
  }
  const literal = (node, inFunction) => {
    if (typeof node.value === 'boolean') add(node.start, node.end, String(!node.value))
    if (typeof node.value === 'number' && inFunction) add(node.start, node.end, `(${node.raw} + 1)`)
  }
  const visit = (node, inFunction) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, inFunction))
    if (typeof node?.type !== 'string' || isSilent(node)) return
    const within = inFunction || isFunction(node)
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') operator(node)
    if (node.type === 'Literal') literal(node, within)
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') condition(node)
    if (node.type === 'UnaryExpression' && node.operator === '!')
      add(node.start, node.end, text.slice(node.argument.start, node.argument.end))
    if (node.type === 'LogicalExpression' && node.operator === '??' && isLookUp(node.left))
      return visit(node.left, within)
    for (const child of Object.values(node))
      if (child !== null && typeof child === 'object') visit(child, within)
  }
  visit(parseAst(text, { lang: 'ts' }).body, false)
  return found
}
