import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Person, Unanswered } from '../../scripts/desk-client/person.ts'

const Line = z.object({
  friendlyName: z.string(),
  quantity: z.number(),
  currency: z.string().nullable(),
  unitPrice: z.string().nullable(),
  extendedPrice: z.string().nullable(),
  partnerIdOnRecord: z.string().nullable(),
  additionalPartnerIds: z.array(z.string()),
  subscriptionId: z.string().nullable(),
  stage: z.string(),
})

/** What an order page knows, as far as it is held against the sandbox. */
export const Submission = z.object({
  id: z.guid(),
  reference: z.string(),
  draftId: z.guid(),
  state: z.string(),
  isPartial: z.boolean(),
  createdAt: z.string(),
  placedAt: z.string().nullable(),
  settledAt: z.string().nullable(),
  content: z.object({ lines: z.array(z.object({ friendlyName: z.string() })) }),
  orders: z.array(
    z.object({ id: z.string(), currency: z.string().nullable(), total: z.string().nullable(), lines: z.array(Line) }),
  ),
})
export type Submission = z.infer<typeof Submission>

const UNANSWERED = ['placing', 'outcome_unknown']
const LOOK_EVERY_MS = 700

export function isUnknown({ state }: Submission): boolean {
  return UNANSWERED.includes(state)
}

/** Reads a submission as its page does; undefined when the desk knows none of this id. Tried until there is an answer. */
export async function readSubmission(person: Person, id: string, signal: AbortSignal): Promise<Submission | undefined> {
  for (;;) {
    signal.throwIfAborted()
    const answer = await person.get(`/api/submissions/${id}`).catch((error: unknown) => {
      if (error instanceof Unanswered) return undefined
      throw error
    })
    if (answer?.status === 404) return undefined
    if (answer?.status === 200) return Submission.parse(JSON.parse(answer.text))
    await pause(LOOK_EVERY_MS, undefined, { signal })
  }
}

/** Looks at an order page until it says what became of the press. */
export async function untilKnown(person: Person, id: string, signal: AbortSignal): Promise<Submission | undefined> {
  for (;;) {
    const submission = await readSubmission(person, id, signal)
    if (!submission || !isUnknown(submission)) return submission
    await pause(LOOK_EVERY_MS, undefined, { signal })
  }
}
