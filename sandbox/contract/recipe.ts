import type { Caller, Partner } from '../partner-center/testing/partner.ts'

/** One call that the service should grant; with a `method` of its own where another operation shows what a sample shows. */
export type Trial = {
  method?: string
  path: string
  body?: unknown
  form?: FormData
  as?: Caller
  headers?: Record<string, string>
}

/**
 * Makes the world fit for one operation and says the call. `sent` is a body that somebody else wrote: the call carries
 * it, with the ids of this world in the place of theirs.
 */
export type Recipe = (partner: Partner, sent?: Body) => Promise<Trial> | Trial

export type Body = Record<string, unknown>

/** By method and path of the route. */
export type Recipes = Record<string, Recipe>
