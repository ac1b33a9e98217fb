import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { samplePlan, sampleProduct } from '@/components/builder/testing/sample-catalog'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const yearly = { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly', price: null }
const base = samplePlan({ productId: 'P1', skuId: '0001', title: 'Business Basic', productTitle: 'Business Basic' })
const addon = samplePlan({
  skuId: '0005',
  title: 'Audio',
  isAddon: true,
  prerequisites: ['P1:0001'],
  choices: [yearly],
})
const owned: OwnedSubscription = {
  subscriptionId: 's1',
  productId: 'P1',
  skuId: '0001',
  offerId: 'P1:0001:A',
  offerName: 'Business Basic',
  friendlyName: '',
  quantity: 48,
  status: 'active',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  startDate: '2026-03-02',
  endDate: '2027-03-01',
  endsAt: '2027-03-01T23:59:59.000Z',
  autoRenew: true,
  isTrial: false,
  orderId: null,
  entitlementId: null,
  productType: 'OnlineServicesNCE',
}
const empty = () => sampleDraft({ lines: [] })
const options = async () => within(await within(await screen.findByRole('dialog')).findByRole('listbox'))
const openChooser = async (user: Awaited<ReturnType<typeof renderBuilder>>['user']) =>
  user.click(screen.getByRole('button', { name: 'Add the first line' }))

describe('the facets', () => {
  it('narrow the list, say how many they leave, and are taken away where nothing is left', async () => {
    const counts = { kinds: { license: 2 }, segments: {}, publishers: [], isTrial: 1, isPromoted: 0, isOwned: 0 }
    const asked: string[] = []
    const products = (_query: string, search: URLSearchParams) => {
      asked.push(search.toString())
      return { hits: search.has('trial') ? [] : [sampleProduct('P1', 'Business Basic')], counts }
    }
    const { user } = await renderBuilder({ content: empty(), answers: { products } })
    await openChooser(user)
    const trials = await screen.findByRole('button', { name: 'Trials, 1 product' })
    expect(screen.queryByRole('button', { name: /On promotion/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Licences, 2 products' }))
    await user.click(trials)
    await waitFor(() => expect(asked.at(-1)).toBe('query=&kind=license&trial=1'))
    await user.click((await screen.findAllByRole('button', { name: 'Clear filters' }))[0] ?? trials)
    expect(await (await options()).findByRole('option', { name: /Business Basic/ })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Trials, 1 product' }).getAttribute('aria-pressed')).toBe('false')
  })
})

describe('a product in the list', () => {
  it('says what the customer has of it, why it cannot be ordered, and which plan was meant', async () => {
    const products = () => [
      sampleProduct('P1', 'Basic', { owned: { quantity: 48, endDate: '2027-03-01', subscriptions: 1 } }),
      sampleProduct('P3', 'A3', { unsellable: { reason: 'notQualified', segment: 'education' } }),
      sampleProduct('P4', 'Elsewhere', { unsellable: { reason: 'notInMarket' } }),
      sampleProduct('P5', 'Machines', { plan: { skuId: '00G1', title: 'D32s v3' } }),
    ]
    const { user } = await renderBuilder({
      content: empty(),
      answers: {
        products: () => ({ hits: products(), isSimilar: true, progress: { read: 412, total: 900 } }),
        plans: () => ({
          plans: [samplePlan({ productId: 'P5' }), samplePlan({ productId: 'P5', skuId: '00G1', title: 'D32s v3' })],
        }),
      },
    })
    await openChooser(user)
    const list = await options()
    expect(list.getByRole('option', { name: /Basic Has 48 seats until March 1, 2027/ })).toBeDefined()
    expect(list.getByRole('option', { name: /A3 Education: this customer is not qualified/ })).toBeDefined()
    const elsewhere = list.getByRole('option', { name: /Elsewhere Not sold in Germany/ })
    expect(elsewhere.getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('412 of 900 products read')).toBeDefined()
    expect(screen.getByText(/These are similar/)).toBeDefined()
    await user.click(list.getByRole('option', { name: /D32s v3/ }))
    const groups = await within(await screen.findByRole('listbox', { name: 'Plans of Machines' })).findAllByRole(
      'group',
    )
    expect(groups[0]?.textContent).toContain('D32s v3')
  })
})

describe('a plan', () => {
  it('shows what a unit costs for each way of paying, and nothing where no list names it', async () => {
    const price = { currency: 'EUR', unitPrice: '9.6', erpPrice: null, sellPrice: '11.5', marginPercent: '16.52' }
    const plans = () => ({
      plans: [
        samplePlan({
          choices: [
            { ...yearly, price },
            { ...yearly, billingCycle: 'annual' },
          ],
        }),
      ],
    })
    const { user, server } = await renderBuilder({
      content: empty(),
      answers: { products: () => [sampleProduct('P2', 'Visio')], plans },
    })
    await openChooser(user)
    await user.click((await options()).getByRole('option', { name: /Visio/ }))
    const monthly = await screen.findByRole('option', {
      name: /1-year term, paid monthly EUR\s?9.60 \/ user \/ month sells for EUR\s?11.50/,
    })
    expect(screen.getByRole('option', { name: '1-year term, paid yearly' })).toBeDefined()
    await user.click(monthly)
    await user.keyboard('7')
    await waitFor(() => expect(server.content.lines[0]?.quantity).toBe(7))
    expect(server.content.lines[0]?.choice).toEqual({
      segment: 'commercial',
      termDuration: 'P1Y',
      billingCycle: 'monthly',
    })
  })

  it('brings its base before itself, in one press, when the customer has none', async () => {
    const { user, server } = await renderBuilder({
      content: empty(),
      answers: {
        products: () => [sampleProduct('P2', 'Audio')],
        plans: () => ({ plans: [addon], bases: [base], productTitles: { P1: 'Business Basic' } }),
      },
    })
    await openChooser(user)
    await user.click((await options()).getByRole('option', { name: /Audio/ }))
    await screen.findByText('Needs one of these first: Business Basic')
    await user.click(screen.getByRole('option', { name: /1-year term, paid monthly Add the base first/ }))
    await screen.findByRole('heading', { name: 'What Audio needs first' })
    await user.click(screen.getByRole('combobox', { name: 'Filter the base plans' }))
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(server.content.lines.map(({ skuTitle }) => skuTitle)).toEqual(['Business Basic', 'Audio']),
    )
    expect(new Set(server.content.lines.map(({ choice }) => choice?.billingCycle))).toEqual(new Set(['monthly']))
  })

  it('needs no base that the customer has, or that stands on the order already', async () => {
    const answers = {
      products: () => [sampleProduct('P2', 'Audio')],
      plans: () => ({ plans: [addon], bases: [base], owned: [owned], productTitles: { P1: 'Business Basic' } }),
    }
    const first = await renderBuilder({ content: empty(), answers })
    await openChooser(first.user)
    await first.user.click((await options()).getByRole('option', { name: /Audio/ }))
    await screen.findByText('Goes with Business Basic, which the customer has')
    cleanup()

    const line = sampleLine({ productId: 'P1', skuId: '0001', skuTitle: 'Business Basic' })
    const onOrder = { ...answers, plans: () => ({ ...answers.plans(), owned: [] }) }
    const second = await renderBuilder({ content: sampleDraft({ lines: [line] }), answers: onOrder })
    await second.user.click(screen.getByRole('button', { name: 'Add line' }))
    await second.user.click((await options()).getByRole('option', { name: /Audio/ }))
    await screen.findByText('Goes with Business Basic on this order')
    await second.user.click((await options()).getByRole('option', { name: '1-year term, paid monthly' }))
    await waitFor(() => expect(second.server.content.lines).toHaveLength(2))
  })

  it('can end together with what the customer has of it, where Microsoft allows that day', async () => {
    const end = { subscriptionId: 's1', name: 'Basic', quantity: 48, day: '2027-03-01', termDuration: 'P1Y' }
    const byTerm = { P1Y: { monthEnd: '2027-10-31', subscriptionIds: ['s1'] }, P1M: undefined }
    const { user, server } = await renderBuilder({
      content: empty(),
      answers: {
        products: () => [sampleProduct('P1', 'Basic')],
        plans: () => ({ plans: [{ ...base, choices: [{ ...yearly, termDuration: 'P1M' }, yearly] }], owned: [owned] }),
        other: (call) => (call.endsWith('/term-ends') ? { today: '2026-11-20', owned: [end], byTerm } : undefined),
      },
    })
    await openChooser(user)
    await user.click((await options()).getByRole('option', { name: /Basic/ }))
    await screen.findByText(/Seats|seats for that subscription are added in Partner Center/)
    const together = await screen.findAllByRole('option', { name: /ending together with it on/ })
    expect(together.map((option) => option.textContent)).toEqual([
      '1-year term, paid monthly, ending together with it on Mar 1, 2027',
    ])
    await user.click(together[0] ?? document.body)
    await waitFor(() => expect(server.content.lines[0]?.options.customTermEndDate).toBe('2027-03-01'))
  })
})
