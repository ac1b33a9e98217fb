import { NO_OPTIONS } from '@/lib/domain/line-options'
import { type DraftContent, type DraftLine, EMPTY_DRAFT } from '@/lib/domain/order-draft'

/** A line as the chooser makes it, with a quantity typed. */
export function sampleLine(change: Partial<DraftLine> = {}): DraftLine {
  return {
    key: 'line-a',
    productId: 'CFQ7TTC0LCHC',
    productTitle: 'Microsoft 365 Business Premium',
    skuId: '0001',
    skuTitle: 'Microsoft 365 Business Premium',
    choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
    quantity: 5,
    minimumQuantity: 1,
    maximumQuantity: 300,
    friendlyName: '',
    attestationType: null,
    attestationAccepted: false,
    provisioningVariables: [],
    minimumCommitment: null,
    options: NO_OPTIONS,
    ...change,
  }
}

export function sampleDraft(change: Partial<DraftContent> = {}): DraftContent {
  return { ...EMPTY_DRAFT, lines: [sampleLine()], ...change }
}
