import type { Plan, ProductHit } from '@/lib/domain/catalog'

export function sampleProduct(productId: string, title: string, change: Partial<ProductHit> = {}): ProductHit {
  return {
    productId,
    title,
    description: '',
    publisherName: 'Microsoft',
    productType: 'OnlineServicesNCE',
    kind: 'license',
    plan: null,
    hasTrial: false,
    hasPromotion: false,
    owned: null,
    unsellable: null,
    ...change,
  }
}

export function samplePlan(change: Partial<Plan> = {}): Plan {
  return {
    productId: 'P2',
    productTitle: 'Visio Plan 2',
    skuId: '0001',
    title: 'Visio Plan 2',
    description: '',
    minimumQuantity: 1,
    maximumQuantity: 300,
    isTrial: false,
    isAddon: false,
    prerequisites: [],
    attestationType: null,
    provisioningVariables: [],
    minimumCommitment: null,
    choices: [
      { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly', price: null },
      { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'annual', price: null },
    ],
    ...change,
  }
}
