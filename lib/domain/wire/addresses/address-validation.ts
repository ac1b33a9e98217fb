import { z } from 'zod'
import { enumReader } from '../enums'
import { listOf, maybe } from '../scalars'
import { Address } from './address'

/** What the postal service makes of an address, and up to three better ones. ch. 4.10. */
export const AddressValidation = z.looseObject({
  originalAddress: maybe(Address),
  suggestedAddresses: listOf(Address),
  status: z.string(),
  validationMessage: maybe(z.string()),
})
export type AddressValidation = z.infer<typeof AddressValidation>

export const ADDRESS_VALIDATION_STATUSES = [
  'VerifiedShippable',
  'Verified',
  'InteractionRequired',
  'StreetPartial',
  'PremisesPartial',
  'Multiple',
  'None',
  'NotValidated',
] as const
/** Only `VerifiedShippable` and `Verified` need nobody's eye; unlisted values count as `NotValidated`. ch. 4.10. */
export const normalizeAddressValidationStatus = enumReader(ADDRESS_VALIDATION_STATUSES, 'NotValidated')
