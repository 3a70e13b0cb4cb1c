import { defineCommand, type ArgsDef, type CommandDef, type CommandContext } from 'citty'
import { Refusal, toldError } from './refusal.ts'
import { many } from './report.ts'

const isFlag = (word: string): boolean => /^-[^-]|^--./.test(word)

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is asked of a command and it does not know, as a refusal that names what it knows; null if there is none. */
export function unknownIn(
  name: string,
  args: ArgsDef,
  { rawArgs, positional }: { readonly rawArgs: readonly string[]; readonly positional: number },
): Refusal | null {
  const [options, places] = [Object.entries(args), Object.values(args)]
  const known = options
    .filter(([, { type }]) => type !== 'positional')
    .flatMap(([option, { type }]) => (type === 'boolean' ? [option, `no-${option}`] : [option]))
    .map((option) => `--${dashed(option)}`)
  const wanted = `wanted ${known.length > 0 ? known.join(', ') : 'none'}`
  const help = `See truceline ${name} --help.`
  const end = rawArgs.indexOf('--')
  const flags = (end < 0 ? rawArgs : rawArgs.slice(0, end)).filter(isFlag)
  const stray = flags.find((flag) => !known.includes(flag.replace(/=.*$/s, '')))
  if (stray !== undefined) return new Refusal(`found the option ${stray}; ${wanted}. ${help}`)
  const most = places.filter(({ type }) => type === 'positional').length
  if (positional <= most) return null
  const told = most === 0 ? 'none' : `at most ${most}`
  return new Refusal(`found ${many(positional, 'word')} after "${name}"; wanted ${told}. ${help}`)
}

/**
 * A command that refuses options that it does not know, says in a line why it cannot be carried out, and then
 * ends with 1.
 */
export function command<const T extends ArgsDef>(
  name: string,
  description: string,
  args: T,
  run: (args: CommandContext<T>['args']) => Promise<void> | void,
): CommandDef<T> {
  return defineCommand<T>({
    meta: { name, description },
    args,
    async run({ args: given, rawArgs }) {
      try {
        const unknown = unknownIn(name, args, { rawArgs, positional: given._.length })
        if (unknown) throw unknown
        await run(given)
      } catch (error) {
        process.exitCode = 1
        process.stderr.write(`${toldError(error)}\n`)
      }
    },
  })
}
