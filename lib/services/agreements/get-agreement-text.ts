import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { toAppError } from '@/lib/services/to-app-error'
import { findTemplate } from './find-template'

/** The links die after so long; a little earlier here, so that nobody presses a dead one. partner-center-api.md ch. 4.9. */
const GOOD_FOR_MS = 290_000
const LANGUAGES = { en: 'en-US', ja: 'ja-JP' } as const

export const GetAgreementText = z.object({ customerId: z.guid(), locale: z.enum(['en', 'ja']) })
export type GetAgreementText = z.infer<typeof GetAgreementText>

/** Where the agreement can be read and fetched, until when (ISO 8601). */
export type AgreementText = { displayUri: string; downloadUri: string; goodUntil: string }

/**
 * Links to the text of the Microsoft Customer Agreement, in the person's language and for the customer's country. New with
 * every call. App+User; partner-center-api.md ch. 4.9 (C18). Throws AppError.
 */
export async function getAgreementText(
  context: ActorContext,
  { customerId, locale }: GetAgreementText,
): Promise<AgreementText> {
  const { country } = await getCustomer(context, customerId)
  const { templateId } = await findTemplate(context)
  try {
    const { displayUri, downloadUri } = await context.partnerCenter.agreements.document(templateId, {
      language: LANGUAGES[locale],
      ...(country ? { country } : {}),
    })
    // Links that a person is going to press.
    if (![displayUri, downloadUri].every((uri) => uri.startsWith('https://'))) throw new AppError('answerUnreadable')
    return { displayUri, downloadUri, goodUntil: new Date(Date.now() + GOOD_FOR_MS).toISOString() }
  } catch (error) {
    throw toAppError(error)
  }
}
