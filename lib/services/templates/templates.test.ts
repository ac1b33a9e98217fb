import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { repeatOrder } from '@/lib/services/drafts/repeat-order'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { beginFromTemplate } from './begin-from-template'
import { discardTemplate } from './discard-template'
import { getTemplate } from './get-template'
import { listTemplates } from './list-templates'
import { saveTemplate } from './save-template'

let desk: Desk
let sana: ActorContext
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

const wanted = [{ ...BASIC, options: { customTermEndDate: '2027-03-31' } }, E5]

async function template() {
  const { draftId } = await buildDraft(sana, customerId, wanted)
  const [first, second] = (await getDraft(sana, draftId)).content.lines
  if (!first || !second) throw new Error('Two lines were built')
  const lines = [
    { line: first, parameter: 'Users' },
    { line: second, parameter: null },
  ]
  return saveTemplate(sana, { name: 'Onboarding', lines })
}

describe('a template', () => {
  it('begins an order for another customer, with the quantities that were asked for', async () => {
    const { templateId } = await template()
    const other = await desk.addCustomer({ country: 'DE' })
    const begun = await beginFromTemplate(sana, { templateId, customerId: other, quantities: { Users: 25 } })
    if (begun.kind !== 'begun') throw new Error('Nothing was begun')
    const { customer, content } = await getDraft(sana, begun.draftId)
    expect(customer.id).toBe(other)
    expect(content.lines.map(({ skuTitle, quantity }) => [skuTitle, quantity])).toEqual([
      ['Microsoft 365 Business Basic', 25],
      [expect.any(String), 3],
    ])
    expect(content.lines[0]?.options.customTermEndDate).toBeNull()
    expect((await listTemplates(sana)).find(({ id }) => id === templateId)).toMatchObject({ uses: 1, lineCount: 2 })
  })

  it('leaves a quantity open that nobody answered', async () => {
    const { templateId } = await template()
    const begun = await beginFromTemplate(sana, { templateId, customerId, quantities: {} })
    const draft = begun.kind === 'begun' ? await getDraft(sana, begun.draftId) : undefined
    expect(draft?.content.lines[0]?.quantity).toBeNull()
  })

  it('is gone once it was discarded, and nothing else with it', async () => {
    const { templateId } = await template()
    await discardTemplate(sana, { templateId })
    await expect(getTemplate(sana, templateId)).rejects.toMatchObject({ code: 'notFound' })
    await expect(discardTemplate(sana, { templateId })).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is neither saved nor used by who may not order', async () => {
    const reader = await desk.as('tomas')
    const { templateId } = await template()
    const { lines } = await getTemplate(reader, templateId)
    const refused = { code: 'notAllowedToOrder' }
    await expect(saveTemplate(reader, { name: 'Mine', lines })).rejects.toMatchObject(refused)
    const use = beginFromTemplate(reader, { templateId, customerId, quantities: {} })
    await expect(use).rejects.toMatchObject(refused)
  })
})

it('orders again what was once ordered, as another purchase', async () => {
  const { submissionId } = await placeDraft(sana, (await buildDraft(sana, customerId, [BASIC])).draftId)
  const again = await repeatOrder(sana, { submissionId })
  const draft = await getDraft(sana, again.draftId)
  expect(draft).toMatchObject({ customer: { id: customerId }, continues: null, submissionId: null })
  expect(draft.content.lines).toMatchObject([{ productId: BASIC.productId, quantity: BASIC.quantity }])
})
