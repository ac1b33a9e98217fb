import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Trial } from '../../contract/recipe.ts'
import { recipes } from '../../contract/recipes.ts'
import { routes } from '../../partner-center/routes.ts'
import { openPartner } from '../../partner-center/testing/partner.ts'
import { createRawClient, type RawCall } from './raw-call.ts'
import { requireWellFormed } from './well-formed.ts'
import { mutate, mutations, wildText } from './wild.ts'

// Whatever is sent, every operation answers, never with a 500, and refuses in a known shape with both ids. fast-check
// prints the seed and the smallest request it found: `fc.assert(…, { seed, path })` plays it again.
const RUNS = 1000
const LONG_MS = 120_000

type Target = Trial & { name: string; method: string }

/** Every operation with a call that it would grant, made in one world. */
async function openTargets() {
  const partner = await openPartner()
  const targets: Target[] = []
  for (const { method, path } of routes) {
    const name = `${method} ${path}`
    // An operation without a recipe is called without a body; the contract suite tells of it.
    targets.push({ name, method, ...(await (recipes[name]?.(partner) ?? { path: path.replaceAll(/:\w+/g, 'x') })) })
  }
  const client = createRawClient(partner.url)
  onTestFinished(() => client.close())
  const bearer = await partner.bearer('anneke')
  async function send(target: Target, change: Partial<RawCall>): Promise<void> {
    const headers = { authorization: bearer, 'content-type': 'application/json', ...target.headers }
    const body = target.body === undefined ? {} : { body: JSON.stringify(target.body) }
    const call = { method: target.method, target: target.path, ...body, ...change }
    const answer = await client.call({ ...call, headers: { ...headers, ...change.headers } })
    requireWellFormed(answer)
  }
  return { targets, send }
}

test('no body breaks an operation', { timeout: LONG_MS }, async () => {
  const { targets, send } = await openTargets()
  const writing = targets.filter(({ method }) => method !== 'GET' && method !== 'HEAD')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), mutations, async (target, changes) => {
      const body = changes.reduce(mutate, target.body ?? {})
      await send(target, { body: JSON.stringify(body) ?? 'null' })
    }),
    { numRuns: RUNS * 2 },
  )
})

test('no bytes break an operation', { timeout: LONG_MS }, async () => {
  const { targets, send } = await openTargets()
  const types = fc.constantFrom('application/json', 'multipart/form-data; boundary=b', 'multipart/form-data', 'a', '')
  const bytes = fc.oneof(wildText.map(Buffer.from), fc.uint8Array({ maxLength: 200 }).map(Buffer.from))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), bytes, types, async (target, body, type) => {
      await send(target, { body, headers: { 'content-type': type } })
    }),
    { numRuns: RUNS / 2 },
  )
})

const NAMES = ['size', 'filter', 'seekOperation', 'offset', 'country', 'targetView', 'targetSegment', 'agreementType']
  .concat(['order_id', 'mpn_id', 'mpnId', 'tenantId', 'billingType', 'startDate', 'endDate', 'type', 'include_price'])
  .concat(['productIds', 'language', 'entitlementType', 'term_duration', 'eligibilityType', 'reservationScope'])
const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(wildText, filters())), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&'))

function filters() {
  const field = fc.constantFrom('CompanyName', 'Domain', 'IndirectReseller', 'CustomerId', 'ResourceType', 'Name', 7)
  const operator = fc.constantFrom('starts_with', 'equals', 'substring', 'and', 'STARTS_WITH', null)
  return fc.record({ Field: field, Operator: operator, Value: wildText }).map((filter) => JSON.stringify(filter))
}

test('no path and no query break an operation', { timeout: LONG_MS }, async () => {
  const { targets, send } = await openTargets()
  const segment = fc.oneof(
    wildText.map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('%', '..', '%2F'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...targets),
      query,
      fc.option(segment),
      fc.nat(9),
      async (target, asked, by, at) => {
        const [path = '', known = ''] = target.path.split('?', 2)
        const segments = path.split('/')
        if (by !== null) segments[1 + (at % (segments.length - 1))] = by
        await send(target, { target: `${segments.join('/')}?${asked}&${known}` })
      },
    ),
    { numRuns: RUNS },
  )
})

const HEADERS = [
  'ms-requestid',
  'ms-correlationid',
  'ms-cv',
  'ms-continuationtoken',
  'x-locale',
  'if-match',
  'accept',
].concat(['content-type', 'content-encoding', 'validatemfa', 'authorization', 'ms-contract-version', 'cookie'])
const headerValue = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.base64String(),
  fc.json().map((json) => Buffer.from(json).toString('base64')),
)

test('no headers break an operation', { timeout: LONG_MS }, async () => {
  const { targets, send } = await openTargets()
  const headers = fc.dictionary(fc.constantFrom(...HEADERS), headerValue, { maxKeys: 4 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), headers, async (target, more) => {
      await send(target, { headers: more })
    }),
    { numRuns: RUNS },
  )
})

test('every operation is among those that are tried', async () => {
  const { targets } = await openTargets()
  expect(targets.map(({ name }) => name)).toEqual(routes.map(({ method, path }) => `${method} ${path}`))
})
