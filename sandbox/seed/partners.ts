import { random } from './random.ts'

/** A partner organisation that Partner Center knows by PartnerID. */
export type Partner = {
  tenantId: string
  /** PartnerID (MPN id): decimal digits, handled as a string. */
  mpnId: string
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /**
   * `active`: may be partner on record. `inactive`: was an indirect reseller, its account is closed.
   * `other-region`: enrolled in a CSP region other than the provider's. `none`: no indirect reseller at all.
   */
  enrolment: 'active' | 'inactive' | 'other-region' | 'none'
  /** Whether the Microsoft Partner Agreement is signed. */
  agreementSigned: boolean
}

/** The partner whose tenant calls the API: an indirect provider in the EU. Its tenant id is the sandbox's own. */
export const provider = { mpnId: '5104217', name: 'Nordhavn Distribution', country: 'DK' } as const

type Row = readonly [
  mpnId: string,
  name: string,
  country: string,
  note?: 'no-mpa' | 'inactive' | 'other-region' | 'none',
]

const rows: readonly Row[] = [
  ['4847383', 'First Up Consultants', 'US'],
  ['4847433', 'ReleCloud', 'BR'],
  ['873452', 'Fourth Coffee Systems', 'IE'],
  ['517285', 'Blue Yonder Networks', 'DE'],
  ['5357563', 'Margie’s Managed Services', 'FR'],
  ['5357564', 'Lucerne Publishing IT', 'CH'],
  ['6021184', 'Alpenblick Systemhaus GmbH', 'AT'],
  ['6021340', 'Hafenkontor IT-Service GmbH', 'DE'],
  ['6034471', 'Rheinwerk Cloud AG', 'DE'],
  ['6034902', 'Atelier Numérique SAS', 'FR'],
  ['6051277', 'Lumière Infogérance SARL', 'FR'],
  ['6051983', 'Nuvola Semplice S.r.l.', 'IT'],
  ['6060116', 'Punto Sereno Informatica S.p.A.', 'IT'],
  ['6072245', 'Cumulus Ibérica S.L.', 'ES'],
  ['6072930', 'Mareas Digitais Lda.', 'PT'],
  ['6083358', 'Polder ICT Beheer B.V.', 'NL'],
  ['6083607', 'Waterkant Werkplek B.V.', 'NL'],
  ['6090741', 'Schelde Software NV', 'BE'],
  ['6104428', 'Øresund Cloud ApS', 'DK'],
  ['6104873', 'Fjällräven Datakonsult AB', 'SE'],
  ['6111502', 'Aurora Pilvipalvelut Oy', 'FI'],
  ['6118839', 'Fjordnett Drift AS', 'NO'],
  ['6118907', 'Norðurljós Tölvuþjónusta ehf.', 'IS'],
  ['6125561', 'Wisła Systemy Sp. z o.o.', 'PL'],
  ['6125788', 'Bałtyk Chmura S.A.', 'PL'],
  ['6130094', 'Vltava Informační Služby s.r.o.', 'CZ'],
  ['6137716', 'Αιγαίο Συστήματα Α.Ε.', 'GR'],
  ['6144050', 'Dunatech Informatikai Kft.', 'HU'],
  ['6151269', 'Carpatica Cloud S.R.L.', 'RO', 'no-mpa'],
  ['6151993', 'Balkan Mreža d.o.o.', 'HR', 'no-mpa'],
  ['6160437', 'Stella Polaris Consulting Sàrl', 'LU', 'inactive'],
  ['6177820', '青空クラウド株式会社', 'JP', 'other-region'],
  ['6188214', 'Southridge Video IT', 'GB'],
  ['4391507', 'Trey Research Advisors', 'US', 'none'],
]

/** Tenant ids that the documentation fixes. */
const documentedTenants: Record<string, string> = {
  '4847383': '484e548c-f5f3-4528-93a9-c16c6373cb59',
  '4847433': 'b01b1487-b36e-4e6d-9b5e-0b58974c4b28',
}

/** Every partner besides the provider, in a fixed order. */
export const partners: readonly Partner[] = rows.map(([mpnId, name, country, note]) => ({
  tenantId: documentedTenants[mpnId] ?? random(`partner ${mpnId}`).guid(),
  mpnId,
  name,
  country,
  enrolment: note === undefined || note === 'no-mpa' ? 'active' : note,
  agreementSigned: note !== 'no-mpa',
}))

/** Partners with which the provider has an indirect reseller relationship. */
export const resellers: readonly Partner[] = partners.filter((partner) => partner.enrolment !== 'none')

const byMpnId = new Map(partners.map((partner) => [partner.mpnId, partner]))
const byTenantId = new Map(partners.map((partner) => [partner.tenantId, partner]))

export function findPartnerByMpnId(mpnId: string): Partner | undefined {
  return byMpnId.get(mpnId)
}

/** `tenantId` in any case. */
export function findPartnerByTenantId(tenantId: string): Partner | undefined {
  return byTenantId.get(tenantId.toLowerCase())
}
