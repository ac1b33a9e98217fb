import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import { todayIn } from '@/lib/domain/calendar-day'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import type { LinePromotion } from '@/lib/domain/promotions/line-promotion'
import type { TermEnds } from '@/lib/domain/term-ends/list-end-days'
import type { PlanTerms } from '@/lib/domain/term-ends/plan-terms'
import { listMonthEnds, naturalEnd } from '@/lib/domain/term-ends/term-days'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const today = todayIn('UTC')
const [soon = '', later = ''] = listMonthEnds(today, naturalEnd(today, 'P1Y') ?? '').slice(1)
const monthly: PlanChoice = { segment: 'commercial', termDuration: 'P1M', billingCycle: 'monthly' }
const yearly: PlanChoice = { ...monthly, termDuration: 'P1Y' }
const terms: PlanTerms = {
  productId: 'CFQ7TTC0LCHC',
  skuId: '0001',
  kind: 'licence',
  offers: [monthly, yearly].map((choice) => ({ choice, renewsTo: ['P1M', 'P1Y'] })),
  becomes: null,
}
const owned = { subscriptionId: 'a', name: 'Microsoft 365 E5', quantity: 48, day: soon, termDuration: 'P1Y' }
const ends: TermEnds = {
  today,
  owned: [owned, { ...owned, subscriptionId: 'b', name: 'Late one', day: '2099-03-05' }],
  byTerm: { P1Y: { monthEnd: later, subscriptionIds: ['a'] }, P1M: { monthEnd: null, subscriptionIds: [] } },
}
const promotion = (change: Partial<LinePromotion>): LinePromotion => ({
  id: 'PROMO',
  name: 'Spring offer',
  discount: '0.15',
  isAutomatic: false,
  endsOn: null,
  isNewToOffer: false,
  prerequisites: [],
  terms: [],
  verdict: 'refused',
  reasons: [],
  ...change,
})

async function open(lines: DraftLine[], promotions: Record<string, LinePromotion[]> = {}) {
  const other = (call: string) => {
    if (call.endsWith('/promotions')) return promotions
    if (call.endsWith('/plan-terms')) return [terms]
    if (call.endsWith('/term-ends')) return ends
  }
  const builder = await renderBuilder({ content: sampleDraft({ lines }), answers: { other } })
  await builder.user.click(screen.getByRole('button', { name: /^Options of line 1/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Options of line 1' }))
  const part = async (name: string) => within(await dialog.findByRole('region', { name }))
  const undo = () => builder.user.keyboard('{Control>}z{/Control}')
  return { ...builder, dialog, part, undo }
}

const seatsLeft = promotion({ reasons: [{ kind: 'seats', minimum: 1, maximum: 300, available: 52 }] })
const quantities = ({ content }: { content: { lines: DraftLine[] } }) => content.lines.map((line) => line.quantity)

describe('the options of a line', () => {
  it('splits a line at the seats that a promotion has left, in one step that is taken back as one', async () => {
    const { user, part, dialog, undo, server } = await open([sampleLine({ quantity: 100 })], { 'line-a': [seatsLeft] })
    const promotions = await part('Promotion')
    await promotions.findByText('Not for this quantity: at most 300 seats in all, 52 left.')
    await user.click(promotions.getByRole('button', { name: /^Split the line at 52: 52 with/ }))
    await waitFor(() => expect(quantities(server)).toEqual([52, 48]))
    expect(server.content.lines.map(({ options }) => options.promotionId)).toEqual(['PROMO', null])
    await user.click(dialog.getByRole('button', { name: 'Done' }))
    await undo()
    await waitFor(() => expect(quantities(server)).toEqual([100]))
  })

  it('changes the term under which a promotion would apply, and says the other reasons in words', async () => {
    const reasons = [{ kind: 'term' as const, terms: [{ termDuration: 'P1Y', billingCycle: 'monthly' }] }]
    const found = [
      promotion({ isAutomatic: true, reasons }),
      promotion({ id: 'B', name: 'Welcome', reasons: [{ kind: 'boughtBefore' }] }),
      promotion({ id: 'C', name: 'Twice', reasons: [{ kind: 'redemptions', maximum: 2, remaining: 0 }] }),
    ]
    const { user, part, server } = await open([sampleLine({ choice: monthly })], { 'line-a': found })
    const promotions = await part('Promotion')
    await promotions.findByText(/never bought this plan\. This one has/)
    await promotions.findByText(/as often as possible: 2 times; 0 left/)
    await user.click(await promotions.findByRole('button', { name: 'Change to: 1-year term, paid monthly' }))
    await waitFor(() => expect(server.content.lines[0]?.choice).toEqual(yearly))
  })

  it('ends the first term with what the customer has; a day that cannot be is grey and says why', async () => {
    const { user, part, server } = await open([sampleLine()])
    const end = await part('End date')
    await user.click(await end.findByRole('radio', { name: /./, description: /with Microsoft 365 E5, 48 seats/ }))
    await waitFor(() => expect(server.content.lines[0]?.options.customTermEndDate).toBe(soon))
    const late = end.getByRole('radio', { description: /Late one, 48 seats.*After the natural end of the term/ })
    expect(late).toHaveProperty('disabled', true)
  })

  it('renews into another term that Microsoft offers', async () => {
    const { user, part, server } = await open([sampleLine()])
    const renewal = await part('Renewal')
    await user.click(await renewal.findByRole('radio', { name: 'Renews for 1 month instead of 1 year' }))
    await waitFor(() => expect(server.content.lines[0]?.options.renewsTo).toBe('P1M'))
  })
})

describe('an option that a line cannot have', () => {
  it('is said on the line after the term was changed, and is removed there', async () => {
    const options = { ...sampleLine().options, customTermEndDate: later }
    const { user, dialog, server } = await open([sampleLine({ choice: monthly, options })])
    await user.click(dialog.getByRole('button', { name: 'Done' }))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Remove the end date' }))
    await waitFor(() => expect(server.content.lines[0]?.options.customTermEndDate).toBeNull())
  })
})

describe('all lines of an order', () => {
  it('are aligned on the day that fits the most, in one step', async () => {
    const lines = [sampleLine(), sampleLine({ key: 'line-b' }), sampleLine({ key: 'line-c', choice: monthly })]
    const { user, part, undo, server } = await open(lines)
    await user.click((await part('End date')).getByRole('button', { name: 'Align all lines…' }))
    const align = within(await screen.findByRole('dialog', { name: 'Align all lines' }))
    await user.click(await align.findByRole('radio', { description: /with Microsoft 365 E5/ }))
    expect(align.getByText('After the natural end of the term.')).toBeDefined()
    await user.click(align.getByRole('button', { name: 'Align 2 lines' }))
    const ended = () => server.content.lines.map(({ options }) => options.customTermEndDate)
    await waitFor(() => expect(ended()).toEqual([soon, soon, null]))
    await user.click(await screen.findByRole('button', { name: 'Done' }))
    await undo()
    await waitFor(() => expect(ended()).toEqual([null, null, null]))
  })

  it('stand better in another order when a promotion is for newcomers: said, and moved by one press', async () => {
    const lines = [sampleLine(), sampleLine({ key: 'line-b', choice: monthly })]
    const newcomer = promotion({ isAutomatic: true, isNewToOffer: true, verdict: 'applies' })
    const { user, dialog, server } = await open(lines, { 'line-b': [newcomer] })
    await user.click(dialog.getByRole('button', { name: 'Done' }))
    await screen.findByText('Line 2 loses its promotion where it stands')
    await user.click(screen.getByRole('button', { name: 'Move it to the top' }))
    await waitFor(() => expect(server.content.lines.map(({ key }) => key)).toEqual(['line-b', 'line-a']))
  })
})
