import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { CustomerId } from '@/lib/domain/wire/ids'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** A change of a subscription, and every way in which Microsoft may answer it. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const customerId = CustomerId.parse(GUID)
const wire = {
  id: GUID,
  status: 'active',
  quantity: 5,
  autoRenewEnabled: true,
  scheduledNextTermInstructions: { product: { productId: 'P', skuId: 'S', availabilityId: 'A' }, quantity: 9 },
  newerThanThisProgram: { kept: [1] },
  attributes: { etag: 'eyJ2ZXJzaW9uIjoxfQ==', objectType: 'Subscription' },
}
const read = Subscription.parse(wire)
const options = { requestId: randomUUID() }
const update = () => client.subscriptions.update(customerId, read, { quantity: 6 }, options)

test('sends everything that was read, the change, and the etag in quotes', async () => {
  server.answerWith({ json: { ...wire, quantity: 6 } })
  const { data, status } = await update()
  expect([status, data?.quantity]).toEqual([200, 6])
  const [sent] = server.received
  expect([sent?.method, sent?.path]).toEqual(['PATCH', `/v1/customers/${GUID}/subscriptions/${GUID}`])
  expect(sent?.headers['if-match']).toBe('"eyJ2ZXJzaW9uIjoxfQ=="')
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({ ...wire, quantity: 6 })
})

test('without an etag asks for no condition', async () => {
  server.answerWith({ json: wire })
  const { attributes: _, ...withoutEtag } = read
  await client.subscriptions.update(customerId, withoutEtag, { friendlyName: 'Head office' }, options)
  expect(server.received[0]?.headers).not.toHaveProperty('if-match')
})

test('that takes its time is told where to ask and when', async () => {
  const location = `/customers/${GUID}/subscriptions/${GUID}`
  server.answerWith({ status: 202, headers: { Location: location, 'Retry-After': '10' }, text: '' })
  expect(await update()).toMatchObject({ data: undefined, status: 202, location, retryAfterMs: 10_000 })
})

test.each([
  [400, '2055'],
  [412, '2055'],
  [409, '900278'],
  [409, '800082'],
])('is refused by %i/%s, and nothing was changed', async (status, code) => {
  server.answerWith({ status, json: { code, description: 'No' } })
  await expect(update()).rejects.toMatchObject({ status, code, outcome: 'refused' })
})

test('whose answer is no subscription may have been done', async () => {
  server.answerWith({ json: { hello: 'world' } })
  await expect(update()).rejects.toMatchObject({ kind: 'unreadable', outcome: 'unknown' })
})

test('a registration answers with the way to its status', async () => {
  const location = `/v1/customers/${GUID}/subscriptions/${GUID}/registrationstatus`
  server.answerWith({ status: 202, headers: { Location: location }, text: '' })
  expect(await client.registrations.create(customerId, read.id, options)).toMatchObject({ status: 202, location })
})
