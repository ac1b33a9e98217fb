import { describe, expect, test } from 'vitest'
import { routes } from '../partner-center/routes.ts'
import { openPartner, type Reply } from '../partner-center/testing/partner.ts'
import { edges } from './edges.ts'
import type { Body } from './recipe.ts'
import { recipes } from './recipes.ts'
import { documentedFolder, nameOf, operationOf, ownFolder, readSamples } from './samples.ts'
import { missingFrom } from './shape.ts'
import { unlike } from './unlike.ts'

/**
 * What the documentation shows as sent is taken, and what comes back has the members of what it shows as answered:
 * their names, types and casing. The same is asked of the bodies written for this repository.
 */
const documented = readSamples(documentedFolder)
if (documented.length === 0) {
  process.stdout.write(
    `No documented bodies in ${documentedFolder}: only the sandbox's own are tried (set SAMPLES_DIR).\n`,
  )
}

async function ask(operation: string, { sent, file = '' }: { sent?: Body; file?: string }): Promise<Reply> {
  const recipe = edges[file] ?? recipes[operation]
  if (!recipe) throw new RangeError(`no recipe says how ${operation} is called`)
  const partner = await openPartner()
  const { method = operation.split(' ')[0] ?? 'GET', path, ...options } = await recipe(partner, sent)
  return partner.call(method, path, options)
}

function isBody(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

describe.each([
  ['documented', documented],
  ['own', readSamples(ownFolder)],
])('%s bodies', (_, samples) => {
  const here = samples.flatMap((sample) => {
    const operation = operationOf(sample)
    return operation === undefined ? [] : [{ ...sample, operation }]
  })
  const requests = here.filter(({ direction }) => direction === 'request' || direction === 'foreign request')
  const answers = here.filter(({ direction }) => direction === 'response')

  test.each(requests.map((sample) => [sample.file, sample] as const))('%s is taken', async (file, sample) => {
    const reply = await ask(sample.operation, { file, ...(isBody(sample.body) && { sent: sample.body }) })
    expect(reply.body?.code).toBeUndefined()
    expect(reply.status).toBeLessThan(300)
  })

  test.each(answers.map((sample) => [sample.file, sample] as const))('%s is how it answers', async (file, sample) => {
    const reply = await ask(sample.operation, { file })
    const code = isBody(sample.body) ? sample.body.code : undefined
    expect(reply.body?.code, JSON.stringify(reply.body)).toBe(code)
    expect(reply.status >= 400).toBe(code !== undefined)
    expect(missingFrom(reply.body, sample.body, unlike[file]?.members)).toEqual([])
  })
})

test('every operation is tried', () => {
  // Price sheets are CSV for another audience: prices/price-sheets.test.ts.
  const others = routes.filter(({ path }) => !path.startsWith('/v1.0/sales/'))
  expect(others.map(nameOf).filter((name) => !(name in recipes))).toEqual([])
})

test('every operation that sends or answers JSON has a body of this repository', () => {
  const withoutJson = new Set([
    'DELETE /v1/customers/:customerId',
    'HEAD /v1/domains/:domain',
    'GET /v1/customers/:customerId/orders/:orderId/attachment/:attachmentId',
    'POST /v1/customers/:customerId/subscriptions/:subscriptionId/registrations',
    'GET /v1.0/sales/:sheet/:part',
  ])
  const own = new Set(readSamples(ownFolder).map(operationOf))
  expect(routes.map(nameOf).filter((name) => !own.has(name) && !withoutJson.has(name))).toEqual([])
})

test('members that are missing or of another type are found', () => {
  const sample = { id: 'a', items: [{ n: 1, deep: { x: true } }] }
  expect(missingFrom({ id: 1, items: [{ n: 1, deep: {}, more: 2 }] }, sample)).toEqual([
    'id: string in the sample, number here',
    'items[].deep.x: boolean in the sample, undefined here',
  ])
})
