import type { Plan, ProductRow } from '@/lib/domain/catalog'

export function sampleProduct(productId: string, title: string): ProductRow {
  return { productId, title, description: '', publisherName: 'Microsoft', productType: 'OnlineServicesNCE' }
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
      { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
      { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'annual' },
    ],
    ...change,
  }
}
