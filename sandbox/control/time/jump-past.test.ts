import { expect, test } from 'vitest'
import { basicLine } from '../../partner-center/testing/purchases.ts'
import { asPerson, control, openSandbox } from '../../testing/test-sandbox.ts'

/** A customer with a year of Business Basic that was just bought. */
async function openBought() {
  const sandbox = await openSandbox({ bom: false })
  await control(sandbox, 'clock', { provisionAfterMs: 0, checkoutTakesMs: 0 })
  const { id: customerId } = (await control(sandbox, 'customers', { country: 'DE' })) as { id: string }
  const headers = await asPerson(sandbox, 'sana', { 'content-type': 'application/json' })
  async function call(method: string, path: string, body?: object) {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${sandbox.url}/v1/customers/${customerId}${path}`, { method, headers, ...sent })
    return { status: response.status, body: await response.json() }
  }
  const lineItems = [{ id: 0, ...basicLine('DE') }]
  const cart = await call('POST', '/carts', { partnerOnRecordAttestationAccepted: true, lineItems })
  await call('POST', `/carts/${cart.body.id}/checkout`)
  const { body } = await call('GET', '/subscriptions')
  const [subscription] = body.items
  const jumpPast = (what: string, subscriptionId = subscription.id) =>
    control(sandbox, 'clock', { jumpPast: { what, customerId, subscriptionId } })
  const path = `/subscriptions/${subscription.id}`
  const cancel = () => call('PATCH', path, { ...subscription, status: 'deleted' })
  return { call, path, subscription, jumpPast, cancel }
}

test('past its refund window a subscription can be cancelled no more', async () => {
  const { subscription, jumpPast, cancel } = await openBought()
  const { now } = (await jumpPast('refund-window')) as { now: string }
  expect(Date.parse(now)).toBeGreaterThan(Date.parse(subscription.cancellationAllowedUntilDate))
  expect(Date.parse(now)).toBeLessThan(Date.parse(subscription.cancellationAllowedUntilDate) + 60_000)
  expect(await cancel()).toMatchObject({ status: 400, body: { code: 900117 } })
})

test('without the jump it can', async () => {
  expect(await (await openBought()).cancel()).toMatchObject({ status: 200, body: { status: 'deleted' } })
})

test('past its term a subscription has renewed itself for the next one', async () => {
  const { call, path, subscription, jumpPast } = await openBought()
  await jumpPast('term')
  const { body } = await call('GET', path)
  const year = (date: string) => Number(date.slice(0, 4))
  expect(year(body.commitmentEndDate)).toBe(year(subscription.commitmentEndDate) + 1)
})

test('nobody jumps past what is unknown, or behind already', async () => {
  const { jumpPast, cancel } = await openBought()
  await expect(jumpPast('refund-window', 'd0c50000-0000-4000-8000-000000000001')).rejects.toThrow(/^404 /)
  await expect(jumpPast('expiry')).rejects.toThrow(/^400 /)
  await cancel()
  await expect(jumpPast('refund-window')).rejects.toThrow(/^400 /)
})
