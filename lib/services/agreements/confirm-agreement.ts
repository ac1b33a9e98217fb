import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { agreementConfirmations } from '@/lib/db/schema/agreements'
import { findConsentProblems } from '@/lib/domain/agreement-consent'
import { AppError } from '@/lib/domain/app-error'
import type { Readiness } from '@/lib/domain/readiness'
import { CustomerId } from '@/lib/domain/wire/ids'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { getReadiness } from '@/lib/services/readiness/get-readiness'
import { toAppError } from '@/lib/services/to-app-error'
import { findTemplate } from './find-template'

/** Somewhere it is that late already. */
const FURTHEST_AHEAD_MS = 14 * 3600_000
const text = z.string().trim().max(254)

export const ConfirmAgreement = z
  .object({
    customerId: z.guid(),
    /** Of this very contact and day: the same press again is the same confirmation. */
    requestId: z.guid(),
    firstName: text,
    lastName: text,
    email: text,
    phoneNumber: text,
    agreedOn: z.iso.date(),
  })
  .refine((consent) => Object.keys(findConsentProblems(consent, latestToday())).length === 0)
export type ConfirmAgreement = z.infer<typeof ConfirmAgreement>

/**
 * Confirms to Microsoft that a person of the customer accepted the Microsoft Customer Agreement, written down before it is
 * sent. Admin and sales agents only. Returns how the customer stands then; that this consent was on record already is as
 * good. App+User; partner-center-api.md ch. 4.9 (C16, C17). Throws AppError notAllowedToOrder, or what Microsoft refused.
 */
export async function confirmAgreement(context: ActorContext, consent: ConfirmAgreement): Promise<Readiness> {
  const { actor, partnerCenter } = context
  assertMayOrder(actor)
  const { customerId, requestId, agreedOn, phoneNumber, ...person } = consent
  await getCustomer(context, customerId)
  const { templateId } = await findTemplate(context)
  await writeDown(context, consent, templateId)
  const primaryContact = phoneNumber ? { ...person, phoneNumber } : person
  try {
    const { correlationId } = await partnerCenter.agreements.confirm(
      CustomerId.parse(customerId),
      { primaryContact, templateId, dateAgreed: toMoment(agreedOn), type: 'MicrosoftCustomerAgreement' },
      { requestId },
    )
    await note(context, requestId, { state: 'confirmed', correlationId })
  } catch (error) {
    const refusal = toAppError(error)
    const { microsoftCode, correlationId } = refusal.view
    const isOnRecord = refusal.code === 'agreementExists'
    if (microsoftCode) {
      await note(context, requestId, { state: isOnRecord ? 'confirmed' : 'refused', microsoftCode, correlationId })
    }
    if (!isOnRecord) throw refusal
  }
  return getReadiness(context, customerId)
}

async function writeDown({ db, actor }: ActorContext, consent: ConfirmAgreement, templateId: string): Promise<void> {
  const { requestId: id, ...told } = consent
  const row = { id, ...told, templateId, personId: actor.personId, state: 'sent' as const }
  const [written] = await db.insert(agreementConfirmations).values(row).onConflictDoNothing().returning()
  if (written) return
  const [before] = await db.select().from(agreementConfirmations).where(eq(agreementConfirmations.id, id))
  const isSame =
    before?.customerId === told.customerId && before.personId === actor.personId && before.email === told.email
  if (!isSame) throw new AppError('inputInvalid')
}

type Answer = Partial<typeof agreementConfirmations.$inferInsert>

async function note({ db }: ActorContext, id: string, answer: Answer): Promise<void> {
  const change = { ...answer, answeredAt: new Date() }
  await db.update(agreementConfirmations).set(change).where(eq(agreementConfirmations.id, id))
}

/** The day's begin in UTC, or now where it has not begun there: Microsoft takes no moment of the future. */
function toMoment(day: string): string {
  return new Date(Math.min(Date.parse(`${day}T00:00:00Z`), Date.now())).toISOString()
}

function latestToday(): string {
  return new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10)
}
