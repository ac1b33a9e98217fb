import { z } from 'zod'
import { insist } from './insist.ts'
import type { Intent } from './intent.ts'
import { type Pressed, personOf, type Run } from './run.ts'

const Begun = z.object({ kind: z.literal('begun'), draftId: z.guid() })
const Saved = z.object({ version: z.int() })
const Draft = z.object({ version: z.int(), content: z.object({ lines: z.array(z.unknown()) }) })

/** A draft that nothing was put into is taken up again by its owner: two orders must not begin at once. */
const turns = new Map<string, Promise<unknown>>()

/** Begins the order and saves everything that is wanted, however often that needs to be tried. */
export async function draftOrder(run: Run, intent: Intent): Promise<Pressed> {
  const key = `${intent.person} ${intent.customerId}`
  const mine = (turns.get(key) ?? Promise.resolve()).then(() => beginAndSave(run, intent))
  turns.set(
    key,
    mine.catch(() => undefined),
  )
  const draftId = await mine
  return {
    draftId,
    customerId: intent.customerId,
    tags: intent.lines.map(({ tag }) => tag),
    submissionIds: [],
    told: [],
  }
}

async function beginAndSave(run: Run, intent: Intent): Promise<string> {
  const person = personOf(run, intent.person)
  const { customerId, route, partnerIdOnRecord, additionalPartnerIds } = intent
  const begun = await insist(
    () => person.act('beginOrderAction', '/orders/new', { customerId, anew: true }, Begun),
    run,
  )
  if (!begun.ok) throw new Error(`An order could not be begun: ${begun.code}`)
  const { draftId } = begun.data
  const page = `/customers/${customerId}/drafts/${draftId}`
  const content = {
    ...{ lines: intent.lines.map(run.lineOf), partnerIdOnRecord, additionalPartnerIds },
    ...{ poNumber: '', notes: `order ${intent.number}`, route },
  }
  for (let version = 1; ; ) {
    const input = { draftId, version, content }
    const options = { ...run, answers: ['draftChangedElsewhere'] }
    const saved = await insist(() => person.act('saveDraftAction', page, input, Saved), options)
    if (saved.ok) return draftId
    // It was saved before, only the answer was lost.
    const draft = await insist(() => person.act('readDraftAction', page, { draftId }, Draft), run)
    if (draft.ok && draft.data.content.lines.length > 0) return draftId
    if (draft.ok) version = draft.data.version
  }
}
