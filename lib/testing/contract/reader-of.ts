import { z } from 'zod'
import { ApiError } from '@/lib/domain/wire/api-error'
import { elsewhere } from './elsewhere'
import { misprints } from './misprints'
import type { Operation } from './operation'
import { operations } from './operations'
import { isEndpoint, type Sample } from './read-samples'

/** A body to be read, the schema that the client reads it with, and whether the client is the one that sends it. */
export type Reading = { body: unknown; schema: z.ZodType; sent: boolean }

const Exchange = z.object({ response: z.looseObject({ body: z.unknown() }) })
const ErrorBody = z.union([
  z.looseObject({ code: z.number() }),
  z.looseObject({ code: z.string(), source: z.string() }),
  z.looseObject({ statusCode: z.number() }),
])

/** The reason why a sample is none of this product's, if there is one. */
export function whyElsewhere({ endpoint }: Sample): string | undefined {
  return elsewhere.find(([pattern]) => pattern.test(endpoint))?.[1]
}

/** Takes a sample; returns what of it is read and how, or undefined when no operation of the client has such a body. */
export function readingOf(sample: Sample): Reading | undefined {
  const { direction, file } = sample
  const misprint = misprints[file]
  const sent = direction === 'request'
  if (misprint !== undefined) return { body: sample.body, schema: misprint, sent }
  const operation = operationOf(sample)
  if (sent || direction === 'webhook callback body') return reading(sample.body, operation?.request, sent)
  const body = direction === 'exchange' ? Exchange.parse(sample.body).response.body : sample.body
  const isError = (sample.status ?? 0) >= 400 || ErrorBody.safeParse(body).success
  return reading(body, isError ? ApiError : operation?.response, false)
}

function reading(body: unknown, schema: z.ZodType | undefined, sent: boolean): Reading | undefined {
  return schema && { body, schema, sent }
}

/** `…/subscriptions/customTermEndDates` is that, and no subscription by id: the more literal address wins. */
function operationOf({ endpoint, direction }: Sample): Operation | undefined {
  if (direction === 'webhook callback body') return operations.find(({ name }) => name === 'webhooks.receive')
  return operations
    .filter(({ wire }) => isEndpoint(endpoint, wire))
    .toSorted((one, other) => one.wire.split('{}').length - other.wire.split('{}').length)[0]
}
