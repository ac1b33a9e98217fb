import { partners } from './partners.ts'

type Known = {
  /** Ends the fixed GUID `d0c5…`, so that people recognise these tenants in logs. */
  number: number
  companyName: string
  domain: string
  country: string
  agreement?: 'signed-directly' | 'none'
  validation?: 'UnderReview' | 'NotAllowed' | 'Unknown' | 'Not Ready' | 'no-status'
  qualification?: readonly ['Education' | 'Nonprofit', 'Approved' | 'InReview' | 'Denied']
  creditLine?: 'monthly-only'
  locked?: true
  /** PartnerIDs of resellers with a relationship. */
  resellers?: readonly string[]
}

/** Microsoft's documentation companies in states that people can rely on; explained in `triggers.ts`. */
const known: readonly Known[] = [
  {
    number: 1,
    companyName: 'Contoso GmbH',
    domain: 'contoso',
    country: 'DE',
    resellers: ['517285', '6034471', '4847383'],
  },
  { number: 2, companyName: 'Fabrikam SAS', domain: 'fabrikam', country: 'FR', resellers: ['5357563'] },
  {
    number: 3,
    companyName: 'Adventure Works Cycles',
    domain: 'adventure-works',
    country: 'US',
    resellers: ['4847383'],
  },
  {
    number: 4,
    companyName: 'Northwind Traders AS',
    domain: 'northwindtraders',
    country: 'NO',
    resellers: ['6118839', '6104428'],
  },
  {
    number: 5,
    companyName: 'Tailspin Toys S.r.l.',
    domain: 'tailspintoys',
    country: 'IT',
    agreement: 'signed-directly',
  },
  { number: 6, companyName: 'Wingtip Toys B.V.', domain: 'wingtiptoys', country: 'NL', validation: 'NotAllowed' },
  {
    number: 7,
    companyName: 'Litware Sp. z o.o.',
    domain: 'litware',
    country: 'PL',
    agreement: 'none',
    resellers: ['6125561'],
  },
  {
    number: 8,
    companyName: 'A. Datum AG',
    domain: 'adatum',
    country: 'CH',
    resellers: ['5357564', '6021184', '517285'],
  },
  { number: 9, companyName: 'Proseware S.L.', domain: 'proseware', country: 'ES', validation: 'UnderReview' },
  { number: 10, companyName: 'Woodgrove Bank AB', domain: 'woodgrovebank', country: 'SE', creditLine: 'monthly-only' },
  {
    number: 11,
    companyName: 'Bellows College',
    domain: 'bellowscollege',
    country: 'IE',
    qualification: ['Education', 'Approved'],
  },
  {
    number: 12,
    companyName: 'Graphic Design Institute',
    domain: 'graphicdesigninstitute',
    country: 'BE',
    qualification: ['Education', 'InReview'],
  },
  {
    number: 13,
    companyName: 'Lamna Healthcare Stichting',
    domain: 'lamnahealthcare',
    country: 'NL',
    qualification: ['Nonprofit', 'Approved'],
  },
  {
    number: 14,
    companyName: 'Alpine Ski House e.U.',
    domain: 'alpineskihouse',
    country: 'AT',
    validation: 'no-status',
    resellers: ['6021184'],
  },
  { number: 15, companyName: 'Trey Research Oy', domain: 'treyresearch', country: 'FI', locked: true },
  { number: 16, companyName: 'Coho Winery Lda.', domain: 'cohowinery', country: 'PT', validation: 'Not Ready' },
  { number: 17, companyName: 'コントソ株式会社', domain: 'contoso-jp', country: 'JP' },
  {
    number: 18,
    companyName: 'Humongous Insurance A/S',
    domain: 'humongousinsurance',
    country: 'DK',
    validation: 'Unknown',
  },
]

/** The fixed tenant id of a documentation company. */
export function knownCustomerId(number: number): string {
  return `d0c50000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const tenantIdOf = (mpnId: string): string => {
  const partner = partners.find((candidate) => candidate.mpnId === mpnId)
  if (partner === undefined) throw new RangeError(`no partner ${mpnId}`)
  return partner.tenantId
}

/** What is fixed about each documentation company; the rest is made up like any other customer's. */
export const knownCustomers = known.map((row) => ({
  id: knownCustomerId(row.number),
  companyName: row.companyName,
  domain: `${row.domain}.onmicrosoft.com`,
  country: row.country,
  agreement: row.agreement ?? ('confirmed' as const),
  validation: row.validation === 'no-status' ? null : (row.validation ?? ('Allowed' as const)),
  qualifications: row.qualification
    ? [
        {
          qualification: row.qualification[0],
          vettingStatus: row.qualification[1],
          vettingCreatedDate: '2026-03-02T10:37:38.885Z',
        },
      ]
    : [],
  resellers: (row.resellers ?? []).map(tenantIdOf),
  creditLine: row.creditLine ?? ('open' as const),
  lockedForTransactions: row.locked ?? false,
  delegatedAccess: true,
}))
