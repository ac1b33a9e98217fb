import 'server-only'
import { segmentsOf } from '@/lib/domain/segments'
import type { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import type { SkuOffers } from './to-plan-rows'

/**
 * The SKUs of a product that this customer may buy, with all their availabilities. Nonprofit offers have to be asked for, and
 * only who is qualified may ask. partner-center-api.md ch. 5.2 P8, P9, 5.3. Throws PartnerCenterError.
 */
export async function readCustomerPlans(
  context: ActorContext,
  customerId: CustomerId,
  productId: string,
): Promise<SkuOffers[]> {
  const { qualifications } = await getCustomer(context, customerId)
  const isNonprofit = segmentsOf(qualifications).includes('nonprofit')
  const questions = isNonprofit ? [{}, { targetSegment: 'nonprofit' as const }] : [{}]
  const answers = await Promise.all(questions.map((question) => read(context, customerId, productId, question)))
  const found = new Map<string, SkuOffers>()
  for (const one of answers.flat()) {
    const earlier = found.get(one.sku.id)?.availabilities ?? []
    found.set(one.sku.id, { sku: one.sku, availabilities: [...earlier, ...one.availabilities] })
  }
  return [...found.values()]
}

async function read(
  { partnerCenter }: ActorContext,
  customerId: CustomerId,
  productId: string,
  question: { targetSegment?: 'nonprofit' },
): Promise<SkuOffers[]> {
  const skus = await partnerCenter.skus.listForCustomer(customerId, productId, question)
  return Promise.all(
    skus.map(async (sku) => ({
      sku,
      availabilities: await partnerCenter.availabilities.listForCustomer(customerId, productId, sku.id, question),
    })),
  )
}
