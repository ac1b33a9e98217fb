import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../../http/route.ts'
import { recordActivity } from '../../audit/record-activity.ts'
import { flag } from '../../wire/lenient.ts'
import { requireBody } from '../../wire/require-body.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { foldCase } from '../../wire/wire-words.ts'
import { requireFreeDomain } from './domains.ts'
import { verifiedDomains } from './verified-domains.ts'

const DomainBody = z.object({
  verifiedDomainName: z.string().min(1),
  domain: z.object({
    authenticationType: z.string(),
    capability: z.string(),
    isDefault: flag.nullish(),
    isInitial: flag.nullish(),
    name: z.string(),
    rootDomain: z.string().nullish(),
    status: z.string(),
    verificationMethod: z.string(),
  }),
  domainFederationSettings: z.object({}).nullish(),
})

/** Adds a verified domain (C29; add-a-verified-domain-for-a-customer). Federated ones need federation settings. */
export function addVerifiedDomain(call: Call): Answer {
  const customer = requireCustomer(call)
  const { domain, verifiedDomainName, domainFederationSettings } = requireBody(DomainBody, call.body)
  const authenticationType = oneOf('AuthenticationType', domain.authenticationType, ['managed', 'federated'])
  const status = oneOf('Status', domain.status, ['unverified', 'verified', 'pending_deletion'])
  const method = oneOf('VerificationMethod', domain.verificationMethod, ['none', 'dns_record', 'email'])
  if (authenticationType === 'federated' && !domainFederationSettings) {
    throw new Refusal(400, 800002, 'DomainFederationSettings is required for a federated domain.')
  }
  const name = requireFreeDomain(call, verifiedDomainName)
  call.world.rows(verifiedDomains).set(name.toLowerCase(), { customerId: customer.id, name })
  const added = {
    authenticationType,
    capability: domain.capability.toLowerCase(),
    isDefault: domain.isDefault ?? false,
    isInitial: domain.isInitial ?? false,
    name,
    ...(domain.rootDomain ? { rootDomain: domain.rootDomain } : {}),
    status,
    // A domain that was not verified otherwise is shown as verified by its DNS record.
    verificationMethod: method === 'none' ? 'dns_record' : method,
  }
  // No word for it is among the documented operations; this is the nearest one.
  recordActivity(call, { operationType: 'update_company_info', resourceType: 'customer', customer, newValue: added })
  return { status: 201, body: added }
}

function oneOf(member: string, word: string, words: readonly string[]): string {
  const found = words.find((candidate) => foldCase(candidate) === foldCase(word))
  if (found === undefined) throw new Refusal(400, 900126, `The value ${word} could not be parsed as ${member}.`)
  return found
}
