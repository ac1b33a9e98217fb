import { cleanup, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderBuilder } from '@/components/builder/testing/render-builder'
import { samplePlan } from '@/components/builder/testing/sample-catalog'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import type { MatchedLine, OrderTextAnswer } from '@/lib/domain/order-text/reading'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const yearly = { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' }

function found(row: number, change: Partial<MatchedLine> = {}): MatchedLine {
  return {
    row,
    source: `line ${row}`,
    product: 'Visio Plan 2',
    quantity: 3,
    friendlyName: '',
    confidence: 'certain',
    reasons: ['sameWords'],
    candidates: ['P2:0001'],
    plan: 'P2:0001',
    choice: yearly,
    wanted: { term: 'P1Y', billing: 'monthly' },
    ...change,
  }
}

function read(lines: MatchedLine[], change: object = {}): OrderTextAnswer {
  const plans = { 'P2:0001': samplePlan(), 'P3:0001': samplePlan({ productId: 'P3', title: 'Visio Plan 3' }) }
  return { kind: 'read', encoding: 'utf-8', lines, unread: [], leftOut: 0, plans, ...change }
}

async function paste(answer: OrderTextAnswer, content = sampleDraft({ lines: [] })) {
  const other = (call: string) => (call.endsWith('/order-text') ? answer : undefined)
  const builder = await renderBuilder({ content, answers: { other } })
  const { user, page } = builder
  await user.click(page.getByRole('button', { name: 'Paste an order' }))
  const dialog = within(await page.findByRole('dialog', { name: 'Paste an order' }))
  await user.type(dialog.getByRole('textbox', { name: /E-mail, CSV/ }), 'any text')
  await user.click(dialog.getByRole('button', { name: 'Find the products' }))
  return { ...builder, dialog }
}

describe('an order that is pasted', () => {
  it('adds nothing before it is confirmed, and then what is settled, unclear lines once the person has chosen', async () => {
    const unclear = found(2, {
      confidence: 'unclear',
      reasons: ['severalPlans', 'quantity.notWhole'],
      plan: null,
      choice: null,
      quantity: null,
      candidates: ['P2:0001', 'P3:0001'],
    })
    const lost = found(3, { confidence: 'none', reasons: ['nothingFound'], plan: null, choice: null, candidates: [] })
    const unread = [{ row: 4, source: 'Kind regards', reason: 'noProduct' as const }]
    const { dialog, user, server } = await paste(read([found(1), unclear, lost], { unread }))
    expect(await dialog.findByText(/3 lines found, 1 ready to add; 1 row is no order line/)).toBeDefined()
    expect(dialog.getByText('Kind regards')).toBeDefined()
    expect(dialog.getByText(/Only whole numbers can be ordered/)).toBeDefined()

    await user.selectOptions(dialog.getByRole('combobox', { name: 'Product of line 2' }), 'Visio Plan 3')
    await user.type(dialog.getByRole('textbox', { name: 'Quantity of line 2' }), '２５')
    expect(server.content.lines).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Add 2 lines' }))
    await waitFor(() =>
      expect(server.content.lines).toMatchObject([
        { productId: 'P2', quantity: 3, choice: yearly },
        { productId: 'P3', quantity: 25, choice: yearly },
      ]),
    )
  })

  it('takes no more than the order has room for, and lets the person choose which', async () => {
    const full = Array.from({ length: 99 }, (_, index) => sampleLine({ key: `k${index}` }))
    const { dialog, user } = await paste(read([found(1), found(2)]), sampleDraft({ lines: full }))
    expect(await dialog.findByText(/2 lines are ready; this order has room for 1 of at most 100/)).toBeDefined()
    const second = dialog.getByRole<HTMLInputElement>('checkbox', { name: 'Add line 2' })
    expect(second.disabled).toBe(true)
    await user.click(dialog.getByRole('checkbox', { name: 'Add line 1' }))
    await user.click(second)
    expect(second.checked).toBe(true)
    expect(dialog.getByRole('button', { name: 'Add 1 line' })).toBeDefined()
  })

  it('that cannot be read says why, and keeps the text', async () => {
    const { dialog } = await paste({ kind: 'unreadable', reason: 'workbook' })
    expect(await dialog.findByText('A workbook cannot be read as it is')).toBeDefined()
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /E-mail, CSV/ }).value).toBe('any text')
  })
})
