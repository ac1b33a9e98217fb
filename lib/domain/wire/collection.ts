import { z } from 'zod'
import { Attributes, Link } from './link'
import { listOf, maybe, Whole } from './scalars'

/**
 * Takes the schema of an item, returns the schema of Partner Center's envelope around a list of them.
 * `totalCount` counts this page only. partner-center-api.md ch. 3.5.
 */
export function Collection<T extends z.ZodType>(item: T) {
  return z.looseObject({
    totalCount: maybe(Whole),
    items: listOf(item),
    continuationToken: maybe(z.string()),
    links: maybe(z.looseObject({ self: maybe(Link), next: maybe(Link), previous: maybe(Link) })),
    attributes: maybe(Attributes),
  })
}
export type Collection<T> = {
  totalCount?: number | undefined
  items: T[]
  continuationToken?: string | undefined
  links?: { self?: Link | undefined; next?: Link | undefined; previous?: Link | undefined } | undefined
}
