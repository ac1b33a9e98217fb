import { describe, expect, it } from 'vitest'
import { findDraftProblems } from './draft-problems'
import { NO_OPTIONS } from './line-options'
import { type DraftContent, type DraftLine, EMPTY_DRAFT } from './order-draft'

const line: DraftLine = {
  key: 'a',
  productId: 'CFQ7TTC0LH18',
  productTitle: 'Microsoft 365 Business Basic',
  skuId: '0001',
  skuTitle: 'Microsoft 365 Business Basic',
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
  quantity: 10,
  minimumQuantity: 1,
  maximumQuantity: 300,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
  provisioningVariables: [],
  minimumCommitment: null,
  options: NO_OPTIONS,
}
const problems = (change: Partial<DraftContent>, country: string | null = 'DE') =>
  findDraftProblems({ ...EMPTY_DRAFT, lines: [line], ...change }, country).map(({ path, key }) => `${path} ${key}`)

describe('what stands between a draft and its review', () => {
  it('is nothing for a complete order', () => {
    expect(problems({ partnerIdOnRecord: '4847383', additionalPartnerIds: ['4847433', '4847434'] })).toEqual([])
  })

  it('is an order without lines', () => {
    expect(problems({ lines: [] })).toEqual(['lines noLines'])
  })

  it('names the limits a quantity is outside of', () => {
    const found = findDraftProblems({ ...EMPTY_DRAFT, lines: [{ ...line, quantity: 301 }] }, 'DE')
    expect(found).toEqual([
      { path: 'lines.0.quantity', key: 'quantityOutOfRange', values: { minimum: 1, maximum: 300, quantity: 301 } },
    ])
    expect(problems({ lines: [{ ...line, quantity: 1.5 }] })).toEqual(['lines.0.quantity quantityNotWhole'])
    expect(problems({ lines: [{ ...line, quantity: Number.NaN }] })).toEqual(['lines.0.quantity quantityMissing'])
  })

  it("asks for the plan's own attestation", () => {
    const attested = { ...line, attestationType: 'Windows365' }
    expect(problems({ lines: [attested] })).toEqual(['lines.0.attestationAccepted attestationMissing'])
    expect(problems({ lines: [{ ...attested, attestationAccepted: true }] })).toEqual([])
  })

  it('offers additional partner ids in the EU and EFTA only, and after a primary one', () => {
    expect(problems({ additionalPartnerIds: ['4847433'] }, 'US')).toEqual(['additionalPartnerIds additionalNotOffered'])
    expect(problems({ additionalPartnerIds: ['4847433'] }, null)).toEqual(['additionalPartnerIds additionalNotOffered'])
    expect(problems({ additionalPartnerIds: ['4847433'] }, 'CH')).toEqual(['partnerIdOnRecord primaryMissing'])
  })

  it('points at a partner id that stands twice or is no number', () => {
    expect(problems({ partnerIdOnRecord: '4847383', additionalPartnerIds: ['4847383', '48x', ''] })).toEqual([
      'additionalPartnerIds.0 additionalDuplicate',
      'additionalPartnerIds.1 partnerIdNotNumeric',
      'additionalPartnerIds.2 additionalEmpty',
    ])
  })
})
