import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft } from '@/components/builder/testing/sample-draft'
import type { AttributionChoices, OfferedReseller, PartnerIdCheck } from '@/lib/domain/reseller'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const reseller = (mpnId: string, name: string, nearness: OfferedReseller['nearness'] = 'other'): OfferedReseller => ({
  mpnId,
  name,
  nearness,
  country: 'DE',
  tenantId: null,
  mpa: 'signed',
  checkedAt: '2026-11-20T08:00:00.000Z',
})
const resellers = [reseller('4847383', 'Alpenblick Cloud', 'ofCustomer'), reseller('4847433', 'Nordwind IT')]
const attribution: AttributionChoices = { kind: 'indirect-provider', resellers, last: null }
const partner = (mpnId: string): PartnerIdCheck => {
  const known = resellers.find((one) => one.mpnId === mpnId)
  return known
    ? { mpnId, verdict: 'ok', name: known.name, country: 'DE' }
    : { mpnId, verdict: 'notReseller', name: 'Elsewhere Ltd' }
}
const primary = () => screen.getByRole('combobox', { name: 'Partner ID on record' })
const addPartner = () => screen.getByRole('button', { name: 'Add a partner' })

describe('the partner on record', () => {
  it('is found by name, the reseller of the customer first, and saved by id', async () => {
    const { user, server } = await renderBuilder({ attribution, answers: { partner } })
    await user.click(primary())
    const [first] = within(screen.getByRole('group', { name: 'Reseller of this customer' })).getAllByRole('option')
    expect(first?.textContent).toContain('Alpenblick Cloud')
    await user.keyboard('nordw{Enter}')
    await waitFor(() => expect(server.content.partnerIdOnRecord).toBe('4847433'))
    expect(screen.getByRole('group', { name: 'Partner ID on record' }).textContent).toContain('Nordwind IT')
    expect(await screen.findByText('Indirect reseller, agreement signed')).toBeDefined()
  })

  it('may be any id, and says what Microsoft thinks of it', async () => {
    const { user } = await renderBuilder({ attribution, answers: { partner } })
    await user.type(primary(), '5555555')
    await user.click(screen.getByRole('option', { name: 'Use PartnerID 5555555' }))
    const words = await screen.findAllByText('Elsewhere Ltd is not an indirect reseller. Choose one of your resellers.')
    expect(words.length).toBeGreaterThan(0)
  })

  it('is a mistake, and not a loss, when half of it was typed', async () => {
    const { user, server } = await renderBuilder({ attribution, answers: { partner } })
    await user.type(primary(), 'alpe')
    await user.tab()
    expect(primary().getAttribute('aria-invalid')).toBe('true')
    expect(primary()).toHaveProperty('value', 'alpe')
    await waitFor(() => expect(server.content.partnerIdOnRecord).toBe('alpe'))
  })

  it('is not asked for by a direct-bill partner', async () => {
    await renderBuilder({ attribution: { kind: 'direct-bill' } })
    expect(screen.queryByRole('heading', { name: 'Attribution' })).toBeNull()
  })
})

describe('the partners of the last order', () => {
  const last = {
    primary: '4847433',
    additional: ['4847433', '4847383'],
    placedAt: '2026-11-03T10:00:00.000Z',
    reference: 'OD-1007',
  }

  it('are said to be those, and taken with one press where they are not, none of them twice', async () => {
    const content = sampleDraft({ partnerIdOnRecord: '4847383' })
    const setup = { content, attribution: { ...attribution, last }, answers: { partner } }
    const { user, server } = await renderBuilder(setup)
    const says = (words: string) => (_: string, element: Element | null) =>
      element?.tagName === 'P' && element.textContent.includes(words)
    expect(screen.getByText(says('last order (OD-1007, Nov 3) named other partners'))).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Use those' }))
    expect(await screen.findByText(says('As on Nov 3 (OD-1007)'))).toBeDefined()
    await waitFor(() =>
      expect(server.content).toMatchObject({ partnerIdOnRecord: '4847433', additionalPartnerIds: ['4847383'] }),
    )
  })
})

describe('the check of the ids', () => {
  it('is one question for all of them', async () => {
    const asked: string[] = []
    const ids = ['4847433', '5555555']
    const content = sampleDraft({ partnerIdOnRecord: '4847383', additionalPartnerIds: ids })
    const whole = (mpnId: string) => {
      asked.push(mpnId)
      return partner(mpnId)
    }
    await renderBuilder({ content, attribution, answers: { partner: whole } })
    expect((await screen.findAllByText('Indirect reseller, agreement signed')).length).toBe(2)
    expect(asked).toEqual(['4847383', ...ids])
    const questions = vi.mocked(fetch).mock.calls.filter(([address]) => String(address).startsWith('/api/partner-ids'))
    expect(questions).toHaveLength(1)
  })
})

describe('additional partners', () => {
  it('wait for the partner on record, and say so', async () => {
    const { user, server } = await renderBuilder({ attribution, answers: { partner } })
    expect(addPartner().getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('Choose the partner ID on record first.')).toBeDefined()
    await user.click(addPartner())
    expect(server.content.additionalPartnerIds).toEqual([])
    expect(screen.queryByRole('combobox', { name: 'Additional partner 1' })).toBeNull()
  })

  it('are not offered outside the EU and EFTA, with the country as the reason', async () => {
    await renderBuilder({ attribution, country: 'US' })
    expect(screen.queryByRole('button', { name: 'Add a partner' })).toBeNull()
    expect(screen.getByText(/This customer’s country is United States/)).toBeDefined()
  })

  it('cannot be one that is on the order already', async () => {
    const content = sampleDraft({ partnerIdOnRecord: '4847383' })
    const { user, server } = await renderBuilder({ content, attribution, answers: { partner } })
    await user.click(addPartner())
    const field = await screen.findByRole('combobox', { name: 'Additional partner 1' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    const taken = screen.getByRole('option', { name: /Alpenblick Cloud/ })
    expect(taken.getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('4847383')
    await user.tab()
    const text = 'This partner is already on the order. Choose another one, or remove it.'
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0)
    await waitFor(() => expect(server.content.additionalPartnerIds).toEqual(['4847383']))
  })

  it('are five at most, and keep the order they are given', async () => {
    const ids = ['1000001', '1000002', '1000003', '1000004', '1000005']
    const content = sampleDraft({ partnerIdOnRecord: '4847383', additionalPartnerIds: ids })
    const { user, server } = await renderBuilder({ content, attribution, answers: { partner } })
    expect(addPartner().getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('That is all: at most 5 additional partners.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Move additional partner 2 up' }))
    await user.click(screen.getByRole('button', { name: 'Remove Additional partner 5' }))
    await waitFor(() =>
      expect(server.content.additionalPartnerIds).toEqual(['1000002', '1000001', '1000003', '1000004']),
    )
  })
})
