import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { createDraft } from './create-draft'
import { discardDraft } from './discard-draft'
import { getDraft } from './get-draft'
import { listDrafts } from './list-drafts'
import { saveDraft } from './save-draft'

let desk: Desk
let sana: ActorContext
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ companyName: 'Draft & Söhne' })
})
afterAll(() => desk.close())

const begin = async () => (await createDraft(sana, { customerId })).draftId
const content = { ...EMPTY_DRAFT, notes: 'two seats for the new office' }

describe('a draft', () => {
  it('comes back as it was typed, half done as it is', async () => {
    const draftId = await begin()
    await saveDraft(sana, { draftId, version: 1, content })
    expect(await getDraft(sana, draftId)).toMatchObject({
      content,
      version: 2,
      customer: { companyName: 'Draft & Söhne' },
    })
  })

  it('that was stored before lines had options is read as one of plain lines', async () => {
    const draftId = await begin()
    const plain = {
      ...{
        key: 'a',
        productId: 'CFQ7TTC0LH18',
        productTitle: '',
        skuId: '0001',
        skuTitle: '',
        choice: null,
        quantity: 2,
      },
      ...{
        minimumQuantity: 1,
        maximumQuantity: 300,
        friendlyName: '',
        attestationType: null,
        attestationAccepted: false,
      },
    }
    const stored = JSON.stringify({ ...EMPTY_DRAFT, lines: [plain] })
    await sana.db.execute(sql`update order_drafts set content = ${stored}::jsonb where id = ${draftId}`)
    const { lines } = (await getDraft(sana, draftId)).content
    expect(lines).toEqual([{ ...plain, provisioningVariables: [], minimumCommitment: null, options: NO_OPTIONS }])
  })

  it('never overwrites what another tab saved meanwhile', async () => {
    const draftId = await begin()
    await saveDraft(sana, { draftId, version: 1, content })
    const late = saveDraft(sana, { draftId, version: 1, content: { ...content, notes: 'older' } })
    await expect(late).rejects.toMatchObject({ code: 'draftChangedElsewhere' })
    expect((await getDraft(sana, draftId)).content.notes).toBe(content.notes)
  })

  it('can be taken over by a colleague who may order', async () => {
    const draftId = await begin()
    const anneke = await desk.as('anneke')
    await saveDraft(anneke, { draftId, version: 1, content })
    expect((await listDrafts(anneke)).find((draft) => draft.id === draftId)).toMatchObject({ isMine: false })
    expect((await listDrafts(anneke, { mine: true })).some((draft) => draft.id === draftId)).toBe(false)
  })

  it('is found by the name of its customer', async () => {
    const draftId = await begin()
    expect((await listDrafts(sana, { q: 'söhne' })).map((draft) => draft.id)).toContain(draftId)
    expect(await listDrafts(sana, { q: 'nobody' })).toEqual([])
  })

  it('is gone once it is discarded', async () => {
    const draftId = await begin()
    await discardDraft(sana, { draftId })
    await expect(getDraft(sana, draftId)).rejects.toMatchObject({ code: 'notFound' })
    await expect(discardDraft(sana, { draftId })).rejects.toMatchObject({ code: 'notFound' })
  })

  it('is not begun, changed or discarded by somebody who may not order', async () => {
    const tomas = await desk.as('tomas')
    const draftId = await begin()
    const refusal = { code: 'notAllowedToOrder' }
    await expect(createDraft(tomas, { customerId })).rejects.toMatchObject(refusal)
    await expect(saveDraft(tomas, { draftId, version: 1, content })).rejects.toMatchObject(refusal)
    await expect(discardDraft(tomas, { draftId })).rejects.toMatchObject(refusal)
    expect((await getDraft(tomas, draftId)).version).toBe(1)
  })
})
