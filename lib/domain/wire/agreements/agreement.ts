import { z } from 'zod'
import { Contact } from '../addresses/contact'
import { Flag, Instant, maybe } from '../scalars'

/** A confirmation that the customer accepted Microsoft's agreement. partner-center-api.md ch. 4.9. */
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

/**
 * What the partner attests: this person accepted this text on this day. A change of name, e-mail or phone number makes
 * another agreement; the very same once more is refused with 600061. ch. 4.9.
 */
export const AgreementRequest = z.strictObject({
  primaryContact: z.strictObject({
    firstName: z.string().trim().min(1),
    middleName: z.string().optional(),
    lastName: z.string().trim().min(1),
    email: z.string().trim().min(1),
    phoneNumber: z.string().optional(),
  }),
  /** From the AgreementMetaData: it names the text that was accepted. */
  templateId: z.guid(),
  /** When the customer accepted, in UTC. */
  dateAgreed: z.iso.datetime(),
  type: AgreementType.exclude(['*']),
})
export type AgreementRequest = z.infer<typeof AgreementRequest>

/** Whether the customer signed the Microsoft Customer Agreement directly in the admin center. */
export const DirectSignStatus = z.looseObject({ isSigned: Flag })
export type DirectSignStatus = z.infer<typeof DirectSignStatus>
