import type { ActorOutline } from './actor.ts'

/** The names of a story's actors. */
interface Cast {
  readonly actors: readonly ActorOutline[]
}

/** The full name of an actor, or the id if the story has no such actor. */
export function actorName({ actors }: Cast, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id
}

/** The name for tight spaces: the short one if there is one. */
export function shortActorName({ actors }: Cast, id: string): string {
  const actor = actors.find((one) => one.id === id)
  return actor?.short ?? actor?.name ?? id
}
