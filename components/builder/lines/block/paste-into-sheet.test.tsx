import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { samplePlan } from '@/components/builder/testing/sample-catalog'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const threeLines = () =>
  sampleDraft({
    lines: ['a', 'b', 'c'].map((key, index) =>
      sampleLine({ key, quantity: index + 1, productId: 'P2', skuId: '0001' }),
    ),
  })
const answers = { plans: () => ({ plans: [samplePlan()], productTitles: {} }) }
const quantity = (line: number) => screen.getByRole('textbox', { name: `Quantity, line ${line}` })
const name = (line: number) => screen.getByRole('textbox', { name: `Friendly name, line ${line}` })
const term = (line: number) => screen.getByRole('combobox', { name: `Term and billing, line ${line}` })

describe('a block from a spreadsheet', () => {
  it('fills the cells from the active one on, as one step to undo', async () => {
    const { user, server } = await renderBuilder({ content: threeLines(), answers })
    await user.click(quantity(1))
    await user.paste('10\tHeadquarters\n1,200\tPlant\n')
    await waitFor(() => expect(name(2)).toHaveProperty('value', 'Plant'))
    expect(quantity(2)).toHaveProperty('value', '1200')
    await user.tab()
    await waitFor(() => expect(server.content.lines.map((line) => line.quantity)).toEqual([10, 1200, 3]))
    await user.click(screen.getByRole('button', { name: 'Undo: changes in 2 lines' }))
    expect(quantity(1)).toHaveProperty('value', '1')
    expect(name(2)).toHaveProperty('value', '')
    await waitFor(() => expect(server.content.lines.map((line) => line.quantity)).toEqual([1, 2, 3]))
  })

  it('goes into the columns that its first row names, with term and billing as one', async () => {
    const { user, server } = await renderBuilder({ content: threeLines(), answers })
    await user.click(quantity(2))
    await user.paste('Name\tTerm\tBilling\tQuantity\nLab\t1 year\tannual\t7\n')
    await waitFor(() => expect(quantity(2)).toHaveProperty('value', '7'))
    await user.tab()
    await waitFor(() => expect(server.content.lines[1]?.choice?.billingCycle).toBe('annual'))
    expect(server.content.lines[1]?.friendlyName).toBe('Lab')
  })

  it('keeps what is no value in its cell, marked, with the text that was pasted', async () => {
    const { user } = await renderBuilder({ content: threeLines(), answers })
    await user.click(term(2))
    await user.paste('every blue moon\ttwelve\n')
    expect(await screen.findByText('“every blue moon” is not a term of this plan. Choose one.')).toBeDefined()
    expect(within(term(2)).getByRole('option', { name: 'every blue moon' })).toHaveProperty('selected', true)
    expect(quantity(2)).toHaveProperty('value', 'twelve')
    expect(screen.getByText(/“twelve” is not a quantity/)).toBeDefined()
    expect(quantity(2).getAttribute('aria-invalid')).toBe('true')
  })
})
