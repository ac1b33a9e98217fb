type Product = { id: string; title: string; usd: number; weight: number; kind?: 'azure' | 'reservation' | 'software' }

/** What is ordered, and how often; `usd` per unit and month, or once for what has no month. */
const PRODUCTS: Product[] = [
  { id: 'CFQ7TTC0LDPB', title: 'Microsoft 365 Business Premium', usd: 22, weight: 150 },
  { id: 'CFQ7TTC0LCHC', title: 'Microsoft 365 Business Standard', usd: 12.5, weight: 130 },
  { id: 'CFQ7TTC0LH18', title: 'Microsoft 365 Business Basic', usd: 6, weight: 110 },
  { id: 'CFQ7TTC0LFLX', title: 'Microsoft 365 E3', usd: 36, weight: 60 },
  { id: 'CFQ7TTC0LFLZ', title: 'Microsoft 365 E5', usd: 57, weight: 35 },
  { id: 'CFQ7TTC0MBMD', title: 'Microsoft 365 F3', usd: 8, weight: 20 },
  { id: 'CFQ7TTC0MM8R', title: 'Microsoft 365 Copilot', usd: 30, weight: 45 },
  { id: 'CFQ7TTC0LF8R', title: 'Office 365 E3', usd: 23, weight: 35 },
  { id: 'CFQ7TTC0LH16', title: 'Exchange Online (Plan 1)', usd: 4, weight: 70 },
  { id: 'CFQ7TTC0LH1P', title: 'Exchange Online (Plan 2)', usd: 8, weight: 30 },
  { id: 'CFQ7TTC0LHSV', title: 'SharePoint (Plan 1)', usd: 5, weight: 12 },
  { id: 'CFQ7TTC0LHS3', title: 'OneDrive for business (Plan 1)', usd: 5, weight: 10 },
  { id: 'CFQ7TTC0HD32', title: 'Visio Plan 2', usd: 15, weight: 22 },
  { id: 'CFQ7TTC0HDB0', title: 'Project Plan 3', usd: 30, weight: 20 },
  { id: 'CFQ7TTC0JN4R', title: 'Teams Premium', usd: 10, weight: 25 },
  { id: 'CFQ7TTC0RM8K', title: 'Teams Rooms Pro', usd: 40, weight: 10 },
  { id: 'CFQ7TTC0LFJ1', title: 'Entra ID P2', usd: 9, weight: 18 },
  { id: 'CFQ7TTC0LCH4', title: 'Intune Plan 1', usd: 8, weight: 18 },
  { id: 'CFQ7TTC0LGV0', title: 'Defender for Office 365 (Plan 2)', usd: 5, weight: 22 },
  { id: 'CFQ7TTC0LFK5', title: 'Enterprise Mobility + Security E3', usd: 10.6, weight: 15 },
  { id: 'CFQ7TTC0H6RN', title: 'Power BI Pro', usd: 14, weight: 35 },
  { id: 'CFQ7TTC0LSGZ', title: 'Power Automate Premium', usd: 15, weight: 12 },
  { id: 'CFQ7TTC0LH2H', title: 'Dynamics 365 Business Central Essentials', usd: 70, weight: 18 },
  { id: 'CFQ7TTC0LFDZ', title: 'Dynamics 365 Sales Professional', usd: 65, weight: 10 },
  { id: 'DZH318Z0BPS6', title: 'Azure plan', usd: 0, weight: 28, kind: 'azure' },
  { id: 'DZH318Z09V17', title: 'Reserved VM Instance, Standard_D4s_v5', usd: 900, weight: 12, kind: 'reservation' },
  { id: 'DG7GMGF0D7FV', title: 'Windows Server 2025 Standard', usd: 1176, weight: 14, kind: 'software' },
  { id: 'DG7GMGF0D5RK', title: 'SQL Server 2022 Standard', usd: 989, weight: 8, kind: 'software' },
]

/** Term and billing cycle of a licence, and how often of a hundred. `periods` are charged within the term, `months` each. */
const LICENCE_TERMS = [
  { term: 'P1M', billing: 'monthly', weight: 22, periods: 1, months: 1 },
  { term: 'P1Y', billing: 'monthly', weight: 46, periods: 12, months: 1 },
  { term: 'P1Y', billing: 'annual', weight: 24, periods: 1, months: 12 },
  { term: 'P3Y', billing: 'annual', weight: 8, periods: 3, months: 12 },
]
const OTHER_TERMS = {
  azure: [{ term: '', billing: 'monthly', weight: 100, periods: 1, months: 1 }],
  reservation: [{ term: 'P1Y', billing: 'one_time', weight: 100, periods: 1, months: 1 }],
  software: [{ term: '', billing: 'one_time', weight: 100, periods: 1, months: 1 }],
}

/** A product with its term and billing cycle; `until` is where its share of all lines ends, from 0 to 1. */
export type SeedOffer = {
  until: number
  product_id: string
  title: string
  term: string
  billing: string
  /** Per unit and billing period, in US dollars. */
  usd: number
  periods: number
}

/** All that is ordered, each with its share. */
export function listOffers(): SeedOffer[] {
  const offers = PRODUCTS.flatMap(({ id, title, usd, weight, kind }) =>
    (kind ? OTHER_TERMS[kind] : LICENCE_TERMS).map((one) => ({
      ...{ product_id: id, title, term: one.term, billing: one.billing, periods: one.periods },
      usd: usd * one.months,
      weight: weight * one.weight,
    })),
  )
  const all = offers.reduce((sum, { weight }) => sum + weight, 0)
  let until = 0
  return offers.map(({ weight, ...offer }) => {
    until += weight / all
    return { ...offer, until }
  })
}
