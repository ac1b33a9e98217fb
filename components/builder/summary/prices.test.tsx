import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft } from '@/components/builder/testing/sample-draft'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const listed = { currency: 'EUR', unitPrice: '20.6', erpPrice: null, sellPrice: null, marginPercent: null }
const answers = { other: (call: string) => (call.endsWith('/offer-prices') ? [listed] : undefined) }
const summary = () => screen.getByRole('region', { name: 'Summary' })

describe('prices while an order is typed', () => {
  it('follow every key from the list, and are said to be of the list', async () => {
    const { user } = await renderBuilder({ answers })
    await waitFor(() => expect(summary().textContent).toContain('1,236.00'))
    await user.click(screen.getByRole('textbox', { name: 'Quantity, line 1' }))
    await user.keyboard('1')
    expect(summary().textContent).toContain('247.20')
    await user.keyboard('0')
    expect(summary().textContent).toContain('2,472.00')
    expect(within(screen.getByRole('grid')).getByText('list price')).toBeDefined()
    await user.keyboard('{Backspace}{Backspace}')
    expect(within(summary()).getByText('No price is known yet')).toBeDefined()
  })

  it('promise nothing while the draft cannot be saved', async () => {
    const content = sampleDraft({ notes: 'theirs' })
    const stored = { version: 5, content, updatedAt: '2026-11-20T14:02:00.000Z' }
    const { user } = await renderBuilder({ stored, answers })
    await user.type(screen.getByRole('textbox', { name: /Notes/ }), 'mine')
    await user.tab()
    expect(await within(summary()).findByText(/Microsoft is asked again once this draft can be saved/)).toBeDefined()
  })
})
