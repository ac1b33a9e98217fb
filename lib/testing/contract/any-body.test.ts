import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withCamelCaseKeys } from '@/lib/domain/wire/camel-case'
import { differences } from './differences'
import { ownFolder, readSamples } from './read-samples'
import { readingOf, whyElsewhere } from './reader-of'
import { withoutEcho } from './without-echo'

/** What the schemas of every operation make of bodies that nobody documented: answers are read openly, requests strictly. */
const NEWER = 'newerThanThisProgram'
/** Sent back as they were read, newer members and all: what is left out would be reset. ch. 8.4, 8.8. */
const WHOLE_RESOURCES = [
  'patch-customers-subscriptions-by-id.request.json',
  'post-customers-subscriptions-upgrades.request.json',
]

const readings = readSamples(ownFolder)
  .filter((sample) => sample.direction !== 'foreign request' && whyElsewhere(sample) === undefined)
  .flatMap((sample) => {
    const reading = readingOf(sample)
    return reading ? [[sample.file, reading] as const] : []
  })
const answers = readings.filter(([, { sent }]) => !sent)
const requests = readings.filter(([, { sent }]) => sent)

describe.each(answers)('an answer (%s)', (_, { schema, body }) => {
  test('is read without loss when Microsoft adds to it, wherever', () => {
    const objects = places(body).filter((place) => isObject(at(body, place)))
    if (objects.length === 0) return
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.string(), (place, value) => {
        const more = changed(body, place, (object) => ({ ...Object(object), [NEWER]: value }))
        expect(differences(more, schema.parse(more))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('of which a part is anything at all is read or refused, and what was read is read the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(body)), fc.jsonValue(), (place, value) => {
        const read = schema.safeParse(changed(body, place, () => value))
        if (!read.success) return
        const printed = JSON.stringify(read.data)
        expect(JSON.stringify(schema.parse(JSON.parse(printed)))).toBe(printed)
      }),
      { numRuns: 60 },
    )
  })
})

test.each(requests.filter(([file]) => !WHOLE_RESOURCES.includes(file)))(
  'a request is not sent with what the contract does not know (%s)',
  (_, { schema, body }) => {
    const sent = Object(withoutEcho(withCamelCaseKeys(body)))
    expect(schema.safeParse({ ...sent, [NEWER]: 'x' }).success).toBe(false)
  },
)

type Place = readonly (string | number)[]

/** Every place of a body, the whole of it first. */
function places(body: unknown, here: Place = []): Place[] {
  if (Array.isArray(body)) return [here, ...body.flatMap((item, index) => places(item, [...here, index]))]
  if (!isObject(body)) return [here]
  return [here, ...Object.entries(body).flatMap(([key, value]) => places(value, [...here, key]))]
}

function at(body: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => Object(value)[key], body)
}

function changed(body: unknown, [key, ...rest]: Place, change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(body)
  if (Array.isArray(body)) return body.map((item, index) => (index === key ? changed(item, rest, change) : item))
  return { ...Object(body), [key]: changed(Object(body)[key], rest, change) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
