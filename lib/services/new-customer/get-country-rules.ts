import 'server-only'
import { z } from 'zod'
import { needsPhoneNumber, needsRegistrationNumber } from '@/lib/domain/new-customer/country-needs'
import type { CountryRules } from '@/lib/domain/new-customer/country-rules'
import { culturesOf, languagesOf, statesOf } from '@/lib/domain/wire/addresses/country-validation-rules'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const GetCountryRules = z.object({ country: z.string().regex(/^[A-Z]{2}$/) })
export type GetCountryRules = z.infer<typeof GetCountryRules>

/** What Microsoft asks of a customer of the country. partner-center-api.md ch. 4.12. Throws AppError: notFound where it sells nothing. */
export async function getCountryRules(
  { partnerCenter }: Pick<ActorContext, 'partnerCenter'>,
  { country }: GetCountryRules,
): Promise<CountryRules> {
  try {
    const rules = await partnerCenter.countryValidationRules.get(country)
    const cultures = culturesOf(rules)
    const own = rules.defaultCulture ?? cultures[0] ?? 'en-US'
    return {
      country,
      states: statesOf(rules),
      isStateRequired: rules.isStateRequired === true,
      isPostalCodeRequired: rules.isPostalCodeRequired === true,
      postalCodePattern: rules.postalCodeRegex ?? null,
      phoneNumberPattern: rules.phoneNumberRegex ?? null,
      needsPhoneNumber: needsPhoneNumber(country),
      needsRegistrationNumber: needsRegistrationNumber(country),
      languages: orElse(languagesOf(rules), own.slice(0, 2)),
      cultures: [...new Set([own, ...cultures])],
    }
  } catch (error) {
    throw toAppError(error)
  }
}

function orElse(listed: string[], other: string): string[] {
  return listed.length > 0 ? listed : [other]
}
