import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { GetCountryRules, getCountryRules } from '@/lib/services/new-customer/get-country-rules'

const rules = partnerAction(GetCountryRules, getCountryRules)

/** What Microsoft asks of a customer of the country. */
export async function GET(_request: Request, { params }: RouteContext<'/api/countries/[country]/rules'>) {
  return respond(await rules(await params))
}
