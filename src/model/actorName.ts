import type { ActorOutline } from './actor.ts'

/** Who is who in a story. */
interface Cast {
  readonly actors: readonly ActorOutline[]
}

/** The full name of an actor; the id where the story has none of that id. */
export function actorName({ actors }: Cast, id: string): string {
  return actors.find((actor) => actor.id === id)?.name ?? id
}

/** The name for narrow places: the short one where there is one. */
export function shortActorName({ actors }: Cast, id: string): string {
  const actor = actors.find((one) => one.id === id)
  return actor?.short ?? actor?.name ?? id
}
