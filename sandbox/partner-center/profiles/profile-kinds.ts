import { z } from 'zod'
import type { Tenant } from '../../tenant.ts'
import { AddressBody } from '../countries/address.ts'
import { text } from '../wire/lenient.ts'

const optional = text.nullish().transform((value) => value ?? undefined)
const Contact = z.object({ firstName: optional, lastName: optional, email: optional, phoneNumber: optional })
const wordOf = (words: readonly string[]) =>
  z.union([
    z.enum(words),
    z
      .string()
      .transform((word) => word.toLowerCase())
      .pipe(z.enum(words)),
  ])

/** One of the partner's own profiles: what a PUT may say, what is there at first, and how it is named. */
export type ProfileKind = {
  name: 'organization' | 'billing' | 'support' | 'legalbusiness'
  profileType: string
  objectType: string
  hasEtag: boolean
  body: z.ZodType<Record<string, unknown>>
  seed(tenant: Tenant): Record<string, unknown>
}

const address = (tenant: Tenant) => ({
  country: tenant.countryCode,
  city: 'København',
  state: '',
  addressLine1: 'Nordhavnsvej 12',
  addressLine2: '',
  postalCode: '2150',
})
const phoneNumber = '+45 70 10 20 30'

/** The partner's profiles (ch. 4.11). */
export const profileKinds: readonly ProfileKind[] = [
  {
    name: 'organization',
    profileType: 'OrganizationProfile',
    objectType: 'OrganizationProfile',
    hasEtag: true,
    body: z.object({
      companyName: text,
      defaultAddress: AddressBody,
      domain: optional,
      email: text,
      language: text,
      culture: text,
    }),
    seed: (tenant) => ({
      companyName: tenant.name,
      defaultAddress: { ...address(tenant), firstName: 'Anneke', lastName: 'de Vries', phoneNumber },
      domain: tenant.domain,
      email: `partner@${tenant.domain}`,
      language: 'en',
      culture: 'en-US',
    }),
  },
  {
    name: 'billing',
    profileType: 'BillingProfile',
    objectType: 'BillingProfile',
    hasEtag: true,
    body: z.object({
      companyName: text,
      address: AddressBody,
      primaryContact: Contact,
      purchaseOrderNumber: optional,
      taxId: optional,
      billingCurrency: optional,
    }),
    seed: (tenant) => ({
      companyName: tenant.name,
      address: address(tenant),
      primaryContact: { firstName: 'Anneke', lastName: 'de Vries', email: `billing@${tenant.domain}`, phoneNumber },
      purchaseOrderNumber: '9888',
      taxId: 'DK12345674',
      billingCurrency: 'EUR',
    }),
  },
  {
    name: 'support',
    profileType: 'SupportProfile',
    objectType: 'SupportProfile',
    hasEtag: false,
    body: z.object({ email: text, telephone: text, website: text }),
    seed: ({ domain }) => ({ email: `support@${domain}`, telephone: phoneNumber, website: `www.${domain}` }),
  },
  {
    name: 'legalbusiness',
    profileType: 'LegalBusinessProfile',
    objectType: 'LegalBusinessProfile',
    hasEtag: false,
    body: z.object({
      companyName: text,
      address: AddressBody,
      primaryContact: Contact,
      companyApproverAddress: AddressBody.nullish().transform((value) => value ?? undefined),
      companyApproverEmail: optional,
      vettingStatus: wordOf(['none', 'pending', 'authorized', 'rejected']).nullish(),
      vettingSubStatus: text.nullish(),
    }),
    seed: (tenant) => ({
      companyName: tenant.name,
      address: { ...address(tenant), firstName: 'Anneke', lastName: 'de Vries', phoneNumber },
      primaryContact: { firstName: 'Anneke', lastName: 'de Vries', email: `legal@${tenant.domain}`, phoneNumber },
      companyApproverAddress: address(tenant),
      companyApproverEmail: `legal@${tenant.domain}`,
      vettingStatus: 'authorized',
      vettingSubStatus: 'none',
    }),
  },
]
