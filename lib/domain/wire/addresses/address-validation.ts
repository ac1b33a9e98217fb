import { z } from 'zod'
import { listOf, maybe } from '../scalars'
import { Address } from './address'

/** What the postal service makes of an address, and up to three better ones. ch. 4.10. */
export const AddressValidation = z.looseObject({
  originalAddress: maybe(Address),
  suggestedAddresses: listOf(Address),
  /**
   * `VerifiedShippable` or `Verified`: right as it is. `InteractionRequired`: one suggestion, for a person to look at.
   * `StreetPartial`, `PremisesPartial`, `Multiple`: up to three. `None`, `NotValidated`: nothing is known of it.
   */
  status: z.string(),
  validationMessage: maybe(z.string()),
})
export type AddressValidation = z.infer<typeof AddressValidation>
