import { random } from '../../random.ts'
import type { OfferSeed } from './offer-seed.ts'

type Options = Partial<Omit<OfferSeed, 'name' | 'usdCents'>>

const EVERYONE = 10_000_000
const SMALL_BUSINESS = 300

/** A licence that stands alone. Without `id` it gets one of the sandbox's own. */
function offer(name: string, usdCents: number, options: Options = {}): OfferSeed {
  return {
    id: random(`offer ${name}`).guid().toUpperCase(),
    name,
    description: `${name}, by the seat.`,
    category: 'Enterprise_Key',
    segment: 'commercial',
    usdCents,
    maximumQuantity: EVERYONE,
    billing: 'license',
    supportedBillingCycles: ['annual', 'monthly'],
    prerequisiteOffers: [],
    upgradeTargetOffers: [],
    conversionTargetOffers: [],
    isTrial: false,
    isAvailableForPurchase: true,
    ...options,
  }
}

const EXCHANGE_1 = '195416C1-3447-423A-B37B-EE59A99A19C4'
const EXCHANGE_2 = 'AAA5B3F0-0EE2-431B-A42F-3F18F3C6D540'
const OFFICE_E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const OFFICE_E3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const MICROSOFT_E5 = '8BDBB60B-E526-43E9-92EF-AB760C8E0B72'
const BUSINESS_PREMIUM = '031C9E47-4802-4248-838E-778FB1D2CC05'
const suites = [OFFICE_E1, OFFICE_E3, MICROSOFT_E5, BUSINESS_PREMIUM]
const mailPlans = [EXCHANGE_1, EXCHANGE_2, ...suites]

const smallBusiness = { category: 'SmallBusiness_Key', maximumQuantity: SMALL_BUSINESS } as const
const government = { category: 'Government_Key', segment: 'government' } as const
const education = { category: 'Education_Key', segment: 'education' } as const
const nonprofit = { category: 'Nonprofit_Key', segment: 'nonprofit' } as const
const addOn = (prerequisiteOffers: readonly string[]) => ({ category: null, prerequisiteOffers }) as const
const offSale = { isAvailableForPurchase: false } as const
const consumed = { billing: 'usage', supportedBillingCycles: ['monthly'], maximumQuantity: 1 } as const

const governmentSuite = offer('Office 365 G3 (Government Pricing)', 1_700, government)
const facultySuite = offer('Office 365 A3 for faculty (legacy)', 325, education)
const nonprofitSuite = offer('Office 365 E3 (Nonprofit Staff Pricing)', 450, nonprofit)

/** Licences, add-ons and Azure of the time before new commerce, in the order of lists. */
export const offers: readonly OfferSeed[] = [
  offer('Microsoft Azure', 0, { id: 'MS-AZR-0145P', ...consumed, description: 'Azure, billed by what is used.' }),
  offer('Microsoft Azure (Government)', 0, { id: 'MS-AZR-USGOV-0145P', ...consumed, ...government }),
  offer('Exchange Online (Plan 1)', 400, { id: EXCHANGE_1, upgradeTargetOffers: [EXCHANGE_2, OFFICE_E1] }),
  offer('Exchange Online (Plan 2)', 800, { id: EXCHANGE_2, upgradeTargetOffers: [OFFICE_E3] }),
  offer('SharePoint Online (Plan 2)', 1_000, { id: '618B53FE-9B99-428B-9745-F706AEAF3979' }),
  offer('Office 365 Enterprise E1', 800, { id: OFFICE_E1, upgradeTargetOffers: [OFFICE_E3] }),
  offer('Office 365 Enterprise E3', 2_000, { id: OFFICE_E3, upgradeTargetOffers: [MICROSOFT_E5] }),
  offer('Microsoft 365 E5', 5_700, { id: MICROSOFT_E5 }),
  offer('Intune Device', 600, { id: 'DB2E705F-B82A-4024-A3D5-D88E12F2DB35' }),
  offer('Azure Active Directory Basic', 100, { id: '84A03D81-6B37-4D66-8D4A-FAEA24541538' }),
  offer('Azure Active Directory Premium P2', 900, { id: 'E59159FC-6F67-4599-B3CB-17FF4020F643' }),
  offer('Dynamics 365 Business Central Essential', 7_000, { id: '1A90EE13-2CB4-4785-BB0F-542813F00A37' }),
  offer('Dynamics 365 Customer Engagement Plan (36 mo)', 11_500, { id: '5344C201-3099-44E5-B333-C3EB0401EDE0' }),
  offer('Office 365 Business Premium', 1_250, { id: BUSINESS_PREMIUM, ...smallBusiness }),
  offer('Office 365 Business Premium Trial', 0, {
    id: 'C0BD2E08-11AC-4836-BDC7-3712E744922F',
    category: 'Trial_Key',
    maximumQuantity: 25,
    supportedBillingCycles: ['none'],
    conversionTargetOffers: [BUSINESS_PREMIUM],
    isTrial: true,
  }),
  offer('Office 365 Business Essentials', 500, { ...smallBusiness, ...offSale }),
  offer('Office 365 Business', 825, { ...smallBusiness, ...offSale }),
  offer('Enterprise Mobility + Security E3 (legacy)', 875, offSale),
  offer('Enterprise Mobility + Security E5 (legacy)', 1_480, offSale),
  offer('Project Online Professional', 3_000, offSale),
  offer('Visio Online Plan 2', 1_500, offSale),
  offer('Power BI Pro (legacy)', 999, offSale),
  offer('Windows 10 Enterprise E3', 700, offSale),
  offer('Azure Rights Management Premium (Government Pricing)', 200, {
    id: 'E60E0348-1710-484B-992A-32B294D4CDE1',
    ...government,
  }),
  governmentSuite,
  offer('Office 365 G1 (Government Pricing)', 600, government),
  offer('Exchange Online (Plan 2) (Government Pricing)', 650, government),
  offer('Power BI Pro (Government Pricing)', 800, government),
  offer('Office 365 A1 for students (legacy)', 0, education),
  facultySuite,
  offer('Office 365 A3 for students (legacy)', 250, education),
  offer('Exchange Online (Plan 2) for faculty', 350, education),
  offer('Power BI Pro for faculty', 300, education),
  offer('Office 365 E1 (Nonprofit Staff Pricing)', 200, nonprofit),
  nonprofitSuite,
  offer('Office 365 Business Premium (Nonprofit Staff Pricing)', 300, {
    ...nonprofit,
    maximumQuantity: SMALL_BUSINESS,
  }),
  offer('Power BI Pro (Nonprofit Staff Pricing)', 300, nonprofit),
  offer('Exchange Online Archiving for Exchange Online', 300, {
    id: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
    ...addOn(mailPlans),
  }),
  offer('Audio Conferencing', 400, { id: 'C94271D8-B431-4A25-A3C5-A57737A1C909', ...addOn(suites) }),
  offer('Phone System', 800, { id: '43FCE491-76D1-4BCC-B709-8A288786DBAE', ...addOn(suites) }),
  offer('Microsoft MyAnalytics', 400, { id: '45320EC9-9B8E-49D0-B900-F14141A0ABD1', ...addOn(suites) }),
  offer('Advanced eDiscovery Storage', 10_000, {
    id: '1C410588-DA3B-4F88-B38F-707EB9DE46C0',
    ...addOn([MICROSOFT_E5]),
  }),
  offer('Audio Conferencing (Government Pricing)', 300, { ...government, ...addOn([governmentSuite.id]) }),
  offer('Audio Conferencing for faculty', 200, { ...education, ...addOn([facultySuite.id]) }),
  offer('Audio Conferencing (Nonprofit Staff Pricing)', 150, { ...nonprofit, ...addOn([nonprofitSuite.id]) }),
]

const byId = new Map(offers.map((seed) => [seed.id, seed]))

/** `id` in any case. */
export function findOffer(id: string): OfferSeed | undefined {
  return byId.get(id.toUpperCase())
}

/** The add-ons that can stand on an offer. */
export function addOnsOf({ id }: OfferSeed): OfferSeed[] {
  return offers.filter(({ prerequisiteOffers }) => prerequisiteOffers.includes(id))
}
