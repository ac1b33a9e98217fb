import type { Answer, Call } from '../../http/route.ts'

/** The link by which a customer accepts the partner as its reseller (C14; request-reseller-relationship). */
export function relationshipRequest({ tenant }: Call): Answer {
  const invitation = new URLSearchParams({
    invType: 'ResellerRelationship',
    partnerId: tenant.id,
    msppId: '0',
    DAP: 'false',
  })
  return {
    status: 200,
    body: {
      url: `https://admin.microsoft.com/Adminportal/Home?${invitation}#/BillingAccounts/partner-invitation`,
      attributes: { objectType: 'RelationshipRequest' },
    },
  }
}
