import { z } from 'zod'

/** What a resource that is sent back whole may carry of its `attributes`; the service checks the etag. ch. 3.4, 3.7. */
export const EchoedAttributes = z.strictObject({
  etag: z.string().optional(),
  objectType: z.string().optional(),
})
export type EchoedAttributes = z.infer<typeof EchoedAttributes>
