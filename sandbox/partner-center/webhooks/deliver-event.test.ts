import { expect, it } from 'vitest'
import { openPartner } from '../testing/partner.ts'

const root = '/webhooks/v1/registration'

it.each(['127.0.0.1', 'localhost', '[::1]'])('sends no event to the sandbox itself, not as %s either', async (host) => {
  const partner = await openPartner()
  const WebhookUrl = `http://${host}:${new URL(partner.url).port}/_sandbox/reset`
  await partner.call('POST', root, { body: { WebhookUrl, WebhookEvents: ['test-created'] } })
  const { id } = partner.customer()
  const { body } = await partner.call('POST', `${root}/validationEvents`)
  const event = await partner.call('GET', `${root}/validationEvents/${Object(body).correlationId}`)
  expect(event.body).toMatchObject({
    status: 'completed',
    results: [{ systemError: true, responseMessage: 'The sandbox delivers no events to itself.' }],
  })
  expect((await partner.call('GET', `/v1/customers/${id}`)).status).toBe(200)
})
