import { Refusal } from '../../http/route.ts'
import type { ProductKind, ProductSeed } from '../../seed/catalog/product-seed.ts'
import { foldCase } from '../wire/wire-words.ts'

const kindsByView = new Map<string, readonly ProductKind[]>(
  Object.entries({
    azure: ['azure-plan', 'savings-plan', 'vm-reservation', 'sql-reservation', 'cosmos-reservation'],
    azurereservations: ['vm-reservation', 'sql-reservation', 'cosmos-reservation'],
    azurereservationsvm: ['vm-reservation'],
    azurereservationssql: ['sql-reservation'],
    azurereservationscosmosdb: ['cosmos-reservation'],
    microsoftazure: ['azure-plan'],
    onlineservices: ['license'],
    software: ['perpetual', 'software-subscription', 'suse'],
    softwareperpetual: ['perpetual'],
    softwaresubscriptions: ['software-subscription'],
    softwaresuselinux: ['suse'],
    specializedoffers: [],
    marketplacesaas: ['saas'],
  }),
)

/**
 * Which products a `targetView` holds (ch. 5.3). Throws 400/800002 when it is missing and 403/400036 for a view that
 * does not exist.
 */
export function targetView(view: string | undefined): (product: ProductSeed) => boolean {
  if (view === undefined) throw new Refusal(400, 800002, 'targetView is required.')
  const folded = foldCase(view)
  const kinds = kindsByView.get(folded)
  if (kinds === undefined) throw new Refusal(403, 400036, `The requested target view ${view} is not allowed.`)
  if (folded === 'specializedoffers') return (product) => product.isSpecializedOffer === true
  return (product) => kinds.includes(product.kind) && !product.isSpecializedOffer
}
