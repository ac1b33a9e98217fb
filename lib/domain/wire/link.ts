import { z } from 'zod'
import { listOf, maybe, Text } from './scalars'

export const KeyValue = z.looseObject({ key: z.string(), value: Text })
export type KeyValue = z.infer<typeof KeyValue>

/** A reference to a resource, relative to `/v1` or beginning with it. partner-center-api.md ch. 3.5. */
export const Link = z.looseObject({
  uri: maybe(z.string()),
  method: maybe(z.string()),
  headers: listOf(KeyValue),
})
export type Link = z.infer<typeof Link>

/** Of a resource. Nobody here follows them, so a strange one among them makes no order unreadable. */
export const Links = z.record(z.string(), z.unknown())

export const Attributes = z.looseObject({ etag: maybe(Text), objectType: maybe(z.string()) })
export type Attributes = z.infer<typeof Attributes>
