import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { AzurePlan, RegistrationState } from '@/lib/domain/provisioning/azure-plan'
import type { ReviewedCart, ReviewedLine } from '@/lib/domain/review'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const PLAN = '11111111-0000-4000-8000-000000000001'
const SUBSCRIPTION = '22222222-0000-4000-8000-000000000002'
const azure: AzurePlan[] = [
  {
    subscriptionId: PLAN,
    name: 'Azure of Sales',
    isLegacy: false,
    subscriptions: [{ entitlementId: SUBSCRIPTION, name: 'Web shop', isActive: true }],
  },
]
const reservation = sampleLine({
  productId: 'DZH318Z0BQ3Q',
  skuTitle: 'Reserved VM Instance',
  choice: { segment: 'commercial', termDuration: 'P3Y', billingCycle: 'one_time' },
  provisioningVariables: ['Scope', 'SubscriptionId'],
  options: NO_OPTIONS,
})
const savingsPlan = sampleLine({
  productId: 'DZH318Z09V6F',
  skuTitle: 'Compute savings plan',
  quantity: 1,
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
  minimumCommitment: { currency: 'EUR', amount: '0.001' },
})

/** The dialog of the only line, with a server that has these plans and whose registration goes on by itself. */
async function openOptions(line: DraftLine, { plans = azure, states = [] as RegistrationState[], stock = false } = {}) {
  const asked: string[] = []
  const other = (call: string) => {
    asked.push(call)
    if (call.endsWith('/azure')) return plans
    if (call.endsWith('/registration')) return states.length > 1 ? states.shift() : states[0]
    if (call.endsWith('/stock')) return { isRestricted: stock, reasons: stock ? ['Nothing left in japanwest.'] : [] }
  }
  const builder = await renderBuilder({ content: sampleDraft({ lines: [line] }), answers: { other } })
  await builder.user.click(screen.getByRole('button', { name: /^Options of line 1/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Options of line 1' })
  const saved = () => builder.server.content.lines[0]?.options
  return { ...builder, dialog: within(dialog), saved, asked }
}

it('takes the only Azure plan for a reservation, and says its scope and duration as the wire wants them', async () => {
  const { user, dialog, saved } = await openOptions(reservation, { states: ['registered'] })
  await dialog.findByRole('radio', { name: /Azure of Sales/, checked: true })
  await vi.waitFor(() =>
    expect(saved()?.provisioningContext).toEqual({ subscriptionId: PLAN, scope: 'shared', duration: '3Years' }),
  )
  await user.click(dialog.getByRole('radio', { name: /^Single/ }))
  await vi.waitFor(() => expect(saved()?.provisioningContext).toMatchObject({ scope: 'single' }))
  await dialog.findByText('Azure of Sales is registered for reservations')
})

it('registers a subscription on the way, and follows it until Microsoft is done', async () => {
  const states: RegistrationState[] = ['notregistered', 'registering', 'registering', 'registered']
  const { user, dialog, asked } = await openOptions(reservation, { states })
  await user.click(await dialog.findByRole('button', { name: 'Register it now' }))
  await dialog.findByText(/^Registering Azure of Sales/)
  await dialog.findByText('Azure of Sales is registered for reservations', {}, { timeout: 8_000 })
  expect(asked.filter((call) => call.startsWith('POST') && call.endsWith('/registration'))).toHaveLength(1)
})

it("says in Microsoft's words that there is no capacity", async () => {
  const { dialog } = await openOptions(reservation, { states: ['registered'], stock: true })
  await dialog.findByText('Nothing left in japanwest.')
})

it('leads to the Azure plan where there is none yet', async () => {
  const { dialog } = await openOptions(reservation, { plans: [] })
  const link = await dialog.findByRole('link', { name: 'Order the Azure plan first' })
  expect(link.getAttribute('href')).toContain('sku=DZH318Z0BPS6%3A0001')
})

it('reckons what a savings plan commits to over its term, and refuses less than the least', async () => {
  const { user, dialog, saved } = await openOptions(savingsPlan)
  const field = await dialog.findByRole('textbox', { name: 'Commitment per hour' })
  await user.type(field, '0.0005')
  dialog.getByText(/^Microsoft asks for at least EUR/)
  await user.clear(field)
  await user.type(field, '0,05')
  dialog.getByText('EUR 438.00 over the whole term, used or not')
  await user.click(dialog.getByRole('radio', { name: /^Only Web shop/ }))
  await vi.waitFor(() =>
    expect(saved()).toMatchObject({
      purchaseCommitment: { currency: 'EUR', amount: '0.05' },
      provisioningContext: { scope: 'single', entitlementId: SUBSCRIPTION },
    }),
  )
})

it('shows the seats that the customer has, and sets the quantity to what is left', async () => {
  const line = sampleLine({ quantity: 280 })
  const other = (call: string) =>
    call.endsWith('/owned-seats') ? { [`${line.productId}:${line.skuId}`]: 48 } : undefined
  const { user, server } = await renderBuilder({ content: sampleDraft({ lines: [line] }), answers: { other } })
  await screen.findByText(/has 48$/)
  await user.click(await screen.findByRole('button', { name: 'Set to 252' }))
  await vi.waitFor(() => expect(server.content.lines[0]?.quantity).toBe(252))
})

describe('a line that Microsoft refuses', () => {
  const refused = (line: DraftLine, error: NonNullable<ReviewedLine['error']>) => (call: string) => {
    if (call.endsWith('/azure')) return azure
    if (call.endsWith('/cart')) return sampleCart(line, error)
  }

  it('for its registration is registered in place, and Microsoft is asked again', async () => {
    const provisioningContext = { subscriptionId: PLAN, scope: 'shared', duration: '3Years' }
    const line = { ...reservation, options: { ...NO_OPTIONS, provisioningContext } }
    const states: RegistrationState[] = ['notregistered', 'registered']
    const carts: string[] = []
    const rest = refused(line, { code: '10011', description: 'Not registered.' })
    const other = (call: string) => {
      if (call.endsWith('/cart')) carts.push(call)
      return call.endsWith('/registration') ? states.shift() : rest(call)
    }
    const { user } = await renderBuilder({ content: sampleDraft({ lines: [line] }), answers: { other } })
    await user.click(await screen.findByRole('button', { name: 'Register it now' }))
    await screen.findByText('Azure of Sales is registered for reservations')
    await vi.waitFor(() => expect(carts.length).toBeGreaterThan(1), { timeout: 5_000 })
  })

  it('for its seats is set to what Microsoft allows', async () => {
    const line = sampleLine({ quantity: 200 })
    const other = refused(line, { code: '10015', description: 'Too many.', availableQuantity: 120 })
    const { user, server } = await renderBuilder({ content: sampleDraft({ lines: [line] }), answers: { other } })
    await user.click(await screen.findByRole('button', { name: 'Set to 120' }))
    await vi.waitFor(() => expect(server.content.lines[0]?.quantity).toBe(120))
  })
})

function sampleCart(line: DraftLine, error: ReviewedLine['error']): ReviewedCart {
  return {
    ...{
      cartId: 'cart',
      draftVersion: 1,
      expiresAt: '2026-12-01T00:00:00Z',
      readAt: '2026-11-21T00:00:00Z',
      totals: [],
    },
    lines: [
      {
        ...{ position: 0, key: line.key, catalogItemId: `${line.productId}:${line.skuId}:x`, title: line.skuTitle },
        ...{ friendlyName: '', quantity: line.quantity ?? 0, segment: 'commercial', orderGroup: null, currency: 'EUR' },
        ...{ termDuration: line.choice?.termDuration ?? '', billingCycle: line.choice?.billingCycle ?? '' },
        ...{ promotionId: null, customTermEndDate: null, listPrice: null, discountedPrice: null, proratedPrice: null },
        ...{ price: null, extendedPrice: null, error },
      },
    ],
  }
}
