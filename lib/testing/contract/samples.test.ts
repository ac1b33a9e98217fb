import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { withCamelCaseKeys } from '@/lib/domain/wire/camel-case'
import { differences } from './differences'
import { newerRule } from './newer-rule'
import { operations } from './operations'
import { documentedFolder, hasSamples, isEndpoint, ownFolder, readSamples } from './read-samples'
import { readingOf, whyElsewhere } from './reader-of'
import { withoutEcho } from './without-echo'

/**
 * Every body that belongs to an operation of this product is read by the client's schema of it, and nothing is lost on
 * the way: the documented ones, where their folder is, and those written for this repository.
 */
if (!hasSamples(documentedFolder)) {
  console.info(`No documented bodies at ${documentedFolder}: only this repository's own are read (set SAMPLES_DIR).`)
}

describe.each([
  ['documented', documentedFolder],
  ['own', ownFolder],
])('%s bodies', (_, folder) => {
  const samples = hasSamples(folder) ? readSamples(folder) : []
  const here = samples.filter((sample) => sample.direction !== 'foreign request' && whyElsewhere(sample) === undefined)
  const named = here.map((sample) => [sample.file, sample] as const)

  test.each(named)('%s is read without loss', (file, sample) => {
    const reading = readingOf(sample)
    expect(reading, `no operation has a body of ${sample.direction} ${sample.endpoint}`).toBeDefined()
    if (!reading) return
    const printed = reading.sent ? withoutEcho(withCamelCaseKeys(reading.body)) : reading.body
    const amendment = newerRule[file]
    if (amendment) expect(reading.schema.safeParse(printed).success, `${file} passes as it is`).toBe(false)
    const body = amendment ? withoutEcho(Object.assign({}, printed, amendment.with)) : printed
    const read = reading.schema.safeParse(body)
    expect(read.error && z.prettifyError(read.error)).toBeUndefined()
    expect(differences(body, read.data)).toEqual([])
  })
})

test('every operation has a body of this repository', () => {
  const own = readSamples(ownFolder)
  const bare = operations.filter(
    ({ wire, request, response }) => (request ?? response) && !own.some(({ endpoint }) => isEndpoint(endpoint, wire)),
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})
