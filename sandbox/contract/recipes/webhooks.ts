import type { Partner } from '../../partner-center/testing/partner.ts'
import type { Recipes } from '../recipe.ts'

const registration = '/webhooks/v1/registration'
/** Nobody listens there: whether an event arrives is not what is asked. */
const receiver = {
  WebhookUrl: 'https://desk.example.com/webhooks',
  WebhookEvents: ['test-created', 'subscription-updated'],
}

async function register(partner: Partner): Promise<void> {
  await partner.call('POST', registration, { as: 'anneke', body: receiver })
}

/** ch. 9.4. */
export const webhookRecipes: Recipes = {
  [`GET ${registration}/events`]: () => ({ path: `${registration}/events`, as: 'anneke' }),
  async [`GET ${registration}`](partner) {
    await register(partner)
    return { path: registration, as: 'anneke' }
  },
  [`POST ${registration}`]: (_, sent) => ({
    path: registration,
    as: 'anneke',
    body: { ...receiver, ...sent, WebhookUrl: receiver.WebhookUrl },
  }),
  async [`PUT ${registration}`](partner, sent) {
    await register(partner)
    return { path: registration, as: 'anneke', body: { ...receiver, ...sent, WebhookUrl: receiver.WebhookUrl } }
  },
  async [`POST ${registration}/validationEvents`](partner) {
    await register(partner)
    return { path: `${registration}/validationEvents`, as: 'anneke' }
  },
  async [`GET ${registration}/validationEvents/:correlationId`](partner) {
    await register(partner)
    const { body } = await partner.call('POST', `${registration}/validationEvents`, { as: 'anneke' })
    const { correlationId } = { correlationId: '', ...body }
    return { path: `${registration}/validationEvents/${correlationId}`, as: 'anneke' }
  },
}
