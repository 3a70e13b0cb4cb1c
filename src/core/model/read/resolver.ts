import type { EventFile } from '../event.ts'
import type { Finding, JsonFile, JsonPath } from '../../json/json.ts'
import { findUnknown, type Known, type Registry } from './knownIds.ts'
import type { Problem } from '../../json/problem.ts'
import { itemPath, type Kept, type Located } from './records.ts'

/** Collects findings about one event while its unknown ids are removed. */
export class Resolver {
  readonly problems: Problem[] = []
  readonly #kept: Record<string, readonly number[]>
  readonly #file: JsonFile
  readonly #known: Known
  readonly #located: Located<EventFile>

  constructor(file: JsonFile, known: Known, located: Located<EventFile>) {
    this.#file = file
    this.#known = known
    this.#located = located
    this.#kept = { ...located.kept }
  }

  get kept(): Kept {
    return this.#kept
  }

  find(finding: Finding): void {
    this.problems.push(this.#file.report(finding))
  }

  /** Whether the id is known; reports it if not. */
  has(registry: Registry, id: string, path: JsonPath): boolean {
    const finding = findUnknown(this.#known, registry, id, path)
    if (finding) this.find(finding)
    return this.#known[registry].sound.has(id)
  }

  /** Whether all ids are known; reports each that is not. */
  hasAll(registry: Registry, ids: readonly string[], path: JsonPath): boolean {
    return ids.filter((id, index) => !this.has(registry, id, [...path, index])).length === 0
  }

  /** Maps the items of a list with `read`, drops nulls, and remembers the original positions. */
  sift<A, B>(
    list: string,
    items: readonly A[] | undefined,
    read: (item: A, path: JsonPath) => B | null,
  ): B[] {
    const before = this.#located.kept[list]
    const kept: number[] = []
    const sound = (items ?? []).flatMap((item, index) => {
      const result = read(item, itemPath(this.#located, list, index))
      if (result !== null) kept.push(before?.[index] ?? index)
      return result === null ? [] : [result]
    })
    this.#kept[list] = kept
    return sound
  }
}
