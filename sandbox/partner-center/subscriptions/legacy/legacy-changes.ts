import { z } from 'zod'
import { type Call, Refusal, type Route } from '../../../http/route.ts'
import type { OfferSeed } from '../../../seed/catalog/offers/offer-seed.ts'
import { findOffer } from '../../../seed/catalog/offers/offers.ts'
import type { Customer } from '../../../seed/customer.ts'
import { offerResource } from '../../offers/offer-resource.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { orNull } from '../../purchase/line/line-body.ts'
import { collection } from '../../wire/envelope.ts'
import { text, wholeNumber } from '../../wire/lenient.ts'
import { requireBody } from '../../wire/require-body.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { billingCycleOf } from '../../wire/wire-words.ts'
import { requireSubscription } from '../find-subscriptions.ts'
import { keepSubscription } from '../keep-subscription.ts'
import type { Subscription } from '../stored-subscription.ts'
import { nameAfter } from '../terms/advance.ts'

const root = '/v1/customers/:customerId/subscriptions/:subscriptionId'

/**
 * Upgrades and trial conversions of the legacy commerce (ch. 8.1 S12, S13, 8.8; transition-a-subscription,
 * convert-a-trial-subscription-to-paid). Subscriptions of the new commerce have neither: their lists are empty, and what
 * is posted is refused, because their way is a transition.
 */
export const legacyChanges: Route[] = [
  {
    method: 'GET',
    path: `${root}/upgrades`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const source = requireSubscription(call, customer)
      const items = targets(source, 'upgradeTargetOffers').map((offer) => upgrade(call, customer, source, offer))
      return { status: 200, body: collection(items) }
    },
  },
  {
    method: 'POST',
    path: `${root}/upgrades`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const source = requireSubscription(call, customer)
      const { targetOffer } = requireBody(z.object({ targetOffer: z.object({ id: z.string() }) }), call.body)
      const offer = requireTarget(source, 'upgradeTargetOffers', targetOffer.id)
      if (source.status !== 'active') throw new Refusal(400, 800012, `The subscription ${source.id} is not active.`)
      become(call, customer, source, offer, { operationType: 'upgrade_subscription' })
      return {
        status: 200,
        body: {
          sourceSubscriptionId: source.id,
          targetSubscriptionId: source.id,
          upgradeType: 'upgrade_only',
          upgradeErrors: [],
          licenseErrors: [],
          attributes: { objectType: 'UpgradeResult' },
        },
      }
    },
  },
  {
    method: 'GET',
    path: `${root}/conversions`,
    token: 'user',
    handle(call) {
      const source = requireSubscription(call, requireCustomer(call))
      const items = targets(source, 'conversionTargetOffers').map(({ id, supportedBillingCycles }) => ({
        offerId: source.offerId,
        targetOfferId: id,
        orderId: source.orderId,
        quantity: source.quantity,
        billingCycle: supportedBillingCycles.includes('monthly') ? 'monthly' : supportedBillingCycles[0],
        attributes: { objectType: 'Conversion' },
      }))
      return { status: 200, body: collection(items) }
    },
  },
  {
    method: 'POST',
    path: `${root}/conversions`,
    token: 'user',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const source = requireSubscription(call, customer)
      const body = requireBody(Conversion, call.body)
      const offer = requireTarget(source, 'conversionTargetOffers', body.targetOfferId)
      const billingCycle = billingCycleOf(body.billingCycle ?? 'monthly')
      const quantity = body.quantity ?? source.quantity
      if (quantity < 1 || quantity > offer.maximumQuantity) {
        throw new Refusal(400, 2002, `The quantity ${quantity} is outside 1 to ${offer.maximumQuantity}.`)
      }
      become(call, customer, source, offer, { operationType: 'convert_trial_subscription', quantity, billingCycle })
      const attributes = { objectType: 'ConversionResult' }
      return {
        status: 200,
        body: { subscriptionId: source.id, offerId: source.offerId, targetOfferId: offer.id, attributes },
      }
    },
  },
]

const Conversion = z.object({ targetOfferId: z.string(), quantity: orNull(wholeNumber), billingCycle: orNull(text) })

type Way = 'upgradeTargetOffers' | 'conversionTargetOffers'

function targets({ offerId }: Subscription, way: Way): OfferSeed[] {
  return (findOffer(offerId)?.[way] ?? []).flatMap((id) => findOffer(id) ?? [])
}

/** Throws 400/800042 where nothing of the kind exists, 400/800022 for a target to which there is no way. */
function requireTarget(source: Subscription, way: Way, id: string): OfferSeed {
  const known = targets(source, way)
  if (known.length === 0) throw new Refusal(400, 800042, `The subscription ${source.id} has no such change.`)
  const target = known.find((offer) => offer.id === id.toUpperCase())
  if (target === undefined) throw new Refusal(400, 800022, `There is no way from ${source.offerId} to ${id}.`)
  return target
}

type Becoming = { operationType: string; quantity?: number; billingCycle?: string }

/** The subscription keeps its id. */
function become(call: Call, customer: Customer, before: Subscription, offer: OfferSeed, change: Becoming): void {
  const { operationType, ...changed } = change
  const after = { ...before, ...changed, offerId: offer.id, friendlyName: nameAfter(before, offer.id) }
  keepSubscription(call, { customer, before, after, operationType })
}

function upgrade({ locale }: Call, { country }: Customer, source: Subscription, offer: OfferSeed) {
  const description = 'Subscription cannot be upgraded because the source subscription state is not active.'
  const error = { code: 2, description, attributes: { objectType: 'UpgradeError' } }
  return {
    targetOffer: offerResource(offer, { country, locale }),
    upgradeType: 'upgrade_only',
    isEligible: source.status === 'active',
    quantity: source.quantity,
    upgradeErrors: source.status === 'active' ? [] : [error],
    attributes: { objectType: 'Upgrade' },
  }
}
