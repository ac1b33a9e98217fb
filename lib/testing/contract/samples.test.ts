import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ApiError } from '@/lib/domain/wire/api-error'
import { differences } from './differences'
import { elsewhere } from './elsewhere'
import { misprints } from './misprints'
import { operations } from './operations'
import { documentedFolder, hasSamples, isEndpoint, readSamples, type Sample } from './read-samples'

/** Every documented body is read by the schema that the client reads it with, and nothing of it is lost. */
const samples = hasSamples(documentedFolder) ? readSamples(documentedFolder) : []

function readerOf(sample: Sample): z.ZodType | undefined {
  if (sample.file in misprints) return misprints[sample.file]
  // Literal paths before those with a value in the same place.
  const fitting = operations.filter(({ wire }) => isEndpoint(sample.endpoint, wire))
  const operation = fitting.find(({ wire }) => !wire.endsWith('{}')) ?? fitting[0]
  if (sample.direction === 'request') return operation?.request
  return isErrorBody(sample.body) ? ApiError : operation?.response
}

function isErrorBody(body: unknown): boolean {
  return z.looseObject({ code: z.number() }).safeParse(body).success
}

const here = samples.filter(({ endpoint }) => !elsewhere.some(([pattern]) => pattern.test(endpoint)))
const answers = here.filter(({ direction }) => direction === 'response')

describe.runIf(samples.length > 0)('documented answers', () => {
  test.each(answers.map((sample) => [sample.file, sample] as const))('%s is read without loss', (_, sample) => {
    const schema = readerOf(sample)
    expect(schema, `no operation reads ${sample.endpoint}`).toBeDefined()
    const read = schema?.safeParse(sample.body)
    expect(read?.error && z.prettifyError(read.error)).toBeUndefined()
    expect(differences(sample.body, read?.data)).toEqual([])
  })
})
