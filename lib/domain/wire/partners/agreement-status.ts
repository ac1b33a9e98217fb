import { z } from 'zod'
import { Flag } from '../scalars'

/** Whether an indirect reseller has signed the Microsoft Partner Agreement. partner-center-api.md ch. 4.8. */
export const AgreementStatus = z.looseObject({ isAgreementSigned: Flag })
export type AgreementStatus = z.infer<typeof AgreementStatus>
