/**
 * Documented bodies that belong to no operation of an order desk, with the reason. Everything else in the folder of
 * samples is read by the client's schemas.
 */
export const elsewhere: [endpoint: RegExp, reason: string][] = [
  [/\/transfers/i, 'moving subscriptions between partners: done in Partner Center, not at an order desk'],
  [/\/migrations\/newcommerce/i, 'moving legacy subscriptions to new commerce: a project of its own, not an order'],
  [/\/invoices/i, 'billing, after the order'],
  [/\/servicerequests/i, 'support tickets'],
  [/\/fraudEvents/i, 'security of Azure subscriptions that run already'],
  [/\/payouts/i, 'incentive payments to the partner'],
  [/delegatedAdmin|traf-pcsvcadmin/i, 'reports on delegated administration, on another host'],
  [/nonMfaCompliantPartnerPrincipals/i, 'a security report on the partner’s own users'],
  [/\/productUpgrades/i, 'moving an Azure subscription to an Azure plan'],
  [/\/qualification(\?|$)/i, 'the first version of qualifications, which Microsoft has removed'],
  [/sandboxIndirectReseller/i, 'sets up test resellers in Microsoft’s own sandbox'],
  [
    /^POST \S*\/customers\/[^/]+\/products/i,
    'the other form of reading the catalogue, which pages print: the client says GET',
  ],
  [/\/customers\/[^/]+\/offer/i, 'legacy offers for one customer: the client reads them by country'],
  [/^PUT \S*\/profiles\/support$/i, 'the other address of the support profile'],
  [/\/ratecards\//i, 'what Azure charges for use, after the order'],
  [/\/subscriptions\/overage/i, 'use beyond the licences, after the order'],
  [/\/auditrecords\/\{/i, 'one record by the address that events name: the client reads the list'],
  [/\/generatetoken/i, 'a token of Partner Center’s own, which no call needs'],
  [
    /\/oauth2\/token|access-token payload/,
    'Entra ID’s own, read by openid-client; Partner Center’s tokens are opaque here',
  ],
]
