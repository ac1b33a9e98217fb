import { z } from 'zod'
import { Flag, Instant, maybe, Text } from '../scalars'

export const Contact = z.looseObject({
  firstName: maybe(z.string()),
  middleName: maybe(z.string()),
  lastName: maybe(z.string()),
  email: maybe(z.string()),
  phoneNumber: maybe(Text),
})
export type Contact = z.infer<typeof Contact>

/** A confirmation that the customer accepted Microsoft's agreement. ch. 4.9. */
export const Agreement = z.looseObject({
  userId: maybe(z.string()),
  primaryContact: maybe(Contact),
  templateId: maybe(z.string()),
  dateAgreed: Instant,
  type: z.string(),
  agreementLink: maybe(z.string()),
})
export type Agreement = z.infer<typeof Agreement>

/** Sent closed: without it Partner Center answers for the older cloud agreement. `*` asks for every kind. ch. 4.9. */
export const AgreementType = z.enum(['MicrosoftCustomerAgreement', 'MicrosoftCloudAgreement', '*'])
export type AgreementType = z.infer<typeof AgreementType>

/** Whether the customer signed the Microsoft Customer Agreement directly in the admin center. */
export const DirectSignStatus = z.looseObject({ isSigned: Flag })
export type DirectSignStatus = z.infer<typeof DirectSignStatus>

/** Whether an indirect reseller has signed the Microsoft Partner Agreement. ch. 4.8. */
export const AgreementStatus = z.looseObject({ isAgreementSigned: Flag })
export type AgreementStatus = z.infer<typeof AgreementStatus>
