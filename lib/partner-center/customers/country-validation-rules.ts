import 'server-only'
import { CountryValidationRules } from '@/lib/domain/wire/addresses/country-validation-rules'
import { path } from '../http/address'
import type { Client } from '../http/client'

/** C22 of partner-center-api.md ch. 4.1. */
export function countryValidationRules(client: Client) {
  return {
    /**
     * GET /v1/countryvalidationrules/{iso2} → 200 CountryValidationRules. `country`: ISO 3166-1 alpha-2.
     * App-only or App+User. ch. 4.12 / learn.microsoft.com …/get-market-specific-validation-data
     */
    get(country: string): Promise<CountryValidationRules> {
      return client.read(CountryValidationRules, path`/v1/countryvalidationrules/${country}`)
    },
  }
}
