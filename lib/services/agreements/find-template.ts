import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import { sameEnum } from '@/lib/domain/wire/enums'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/** The newest text of the Microsoft Customer Agreement. partner-center-api.md ch. 4.9 (C17). Throws AppError. */
export async function findTemplate({ partnerCenter }: ActorContext): Promise<{ templateId: string }> {
  try {
    const texts = await partnerCenter.agreements.metadata('MicrosoftCustomerAgreement')
    const [newest] = texts
      .filter(({ agreementType }) => sameEnum(agreementType, 'MicrosoftCustomerAgreement'))
      .sort((one, other) => (one.versionRank ?? 0) - (other.versionRank ?? 0))
    if (!newest) throw new AppError('answerUnreadable')
    return { templateId: newest.templateId }
  } catch (error) {
    throw toAppError(error)
  }
}
