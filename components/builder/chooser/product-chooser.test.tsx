import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { samplePlan, sampleProduct } from '@/components/builder/testing/sample-catalog'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import type { ProductHit } from '@/lib/domain/catalog'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const catalog = [sampleProduct('P1', 'Microsoft 365 Business Basic'), sampleProduct('P2', 'Visio Plan 2')]
const found = (query: string) => catalog.filter((product) => product.title.toLowerCase().includes(query.toLowerCase()))
const plans = () => ({
  plans: [
    samplePlan({ skuId: '0009', title: 'Visio Trial', isTrial: true, choices: [], unfit: { reason: 'noOffer' } }),
    samplePlan({ skuId: '0001', title: 'Visio Plan 2' }),
    samplePlan({ skuId: '0005', title: 'Visio Add-on', isAddon: true, prerequisites: ['P1:0001'] }),
  ],
  productTitles: { P1: 'Microsoft 365 Business Basic' },
})
const empty = () => sampleDraft({ lines: [] })
const list = async () => within(await screen.findByRole('dialog')).findByRole('listbox')

describe('choosing a product', () => {
  it('goes from Alt+N to the quantity by keys alone', async () => {
    const { user, server } = await renderBuilder({ content: empty(), answers: { products: found, plans } })
    await user.keyboard('{Alt>}[KeyN]{/Alt}')
    await list()
    await user.click(screen.getByRole('combobox', { name: 'Search products' }))
    await user.keyboard('visio')
    await waitFor(async () => expect(within(await list()).getAllByRole('option')).toHaveLength(1))
    await user.keyboard('{Enter}')
    await screen.findByRole('option', { name: '1-year term, paid monthly', selected: true })
    await user.keyboard('{ArrowDown}{Enter}')
    const quantity = await screen.findByRole('textbox', { name: 'Quantity, line 1' })
    await waitFor(() => expect(document.activeElement).toBe(quantity))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('7')
    await user.tab()
    await waitFor(() => expect(server.content.lines[0]?.quantity).toBe(7))
    expect(server.content.lines[0]).toMatchObject({
      skuTitle: 'Visio Plan 2',
      choice: { termDuration: 'P1Y', billingCycle: 'annual' },
    })
  })

  it('says why a plan does not fit, after those that do, and what an add-on needs first', async () => {
    const { user } = await renderBuilder({ content: empty(), answers: { products: found, plans } })
    await user.click(screen.getByRole('button', { name: 'Add the first line' }))
    await user.click(within(await list()).getByRole('option', { name: /Visio/ }))
    const unfit = await screen.findByRole('option', { name: 'Not offered to this customer' })
    expect(unfit.getAttribute('aria-disabled')).toBe('true')
    expect(screen.getAllByRole('option').at(-1)).toBe(unfit)
    expect(screen.getByText('Needs one of these first: Microsoft 365 Business Basic')).toBeDefined()
    await user.click(unfit)
    expect(screen.getByRole('dialog')).toBeDefined()
  })

  it('never chooses from the answer to an older text, however fast one types', async () => {
    const answers: ((rows: ProductHit[]) => void)[] = []
    const slow = (query: string) =>
      query === '' ? catalog : new Promise<ProductHit[]>((resolve) => answers.push(() => resolve(found(query))))
    const { user } = await renderBuilder({ content: empty(), answers: { products: slow, plans } })
    await user.click(screen.getByRole('button', { name: 'Add the first line' }))
    await list()
    await user.click(screen.getByRole('combobox', { name: 'Search products' }))
    await user.keyboard('visio{Enter}')
    expect(screen.getByRole('combobox', { name: 'Search products' })).toBeDefined()
    await waitFor(() => expect(answers.length).toBeGreaterThan(0))
    for (const answer of answers) answer([])
    expect(await screen.findByRole('combobox', { name: 'Filter the plans of Visio Plan 2' })).toBeDefined()
  })

  it('goes back to the products by Backspace in the empty field', async () => {
    const { user } = await renderBuilder({ content: empty(), answers: { products: found, plans } })
    await user.click(screen.getByRole('button', { name: 'Add the first line' }))
    await user.click(within(await list()).getByRole('option', { name: /Visio/ }))
    await user.click(await screen.findByRole('combobox', { name: /Filter the plans/ }))
    await user.keyboard('{Backspace}')
    expect(await screen.findByRole('combobox', { name: 'Search products' })).toBeDefined()
  })

  it('changes the plan of a line and keeps what was typed, but not what was attested for the old one', async () => {
    const content = sampleDraft({
      lines: [
        sampleLine({
          productId: 'P2',
          productTitle: 'Visio Plan 2',
          attestationType: 'Windows365',
          attestationAccepted: true,
        }),
      ],
    })
    const attested = () => ({ plans: [samplePlan({ attestationType: 'Windows365' })], productTitles: {} })
    const { user, server } = await renderBuilder({ content, answers: { products: found, plans: attested } })
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', true)
    await user.click(screen.getByRole('button', { name: /Change the plan of line 1/ }))
    await user.click(await within(await list()).findByRole('option', { name: '1-year term, paid yearly' }))
    expect(screen.getByRole('textbox', { name: 'Quantity, line 1' })).toHaveProperty('value', '5')
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', false)
    await waitFor(() =>
      expect(server.content.lines[0]).toMatchObject({
        skuTitle: 'Visio Plan 2',
        quantity: 5,
        attestationAccepted: false,
        choice: { billingCycle: 'annual' },
      }),
    )
  })
})
