import type { ProductKind } from '../../seed/catalog/product-seed.ts'
import { random } from '../../seed/random.ts'
import { skuTitle } from '../catalog/sku-resource.ts'
import { link, longTime } from '../wire/envelope.ts'
import type { Entitlement } from './entitlements-of.ts'

const reservationTypes: Partial<Record<ProductKind, string>> = {
  'vm-reservation': 'virtualmachines',
  'sql-reservation': 'sqldatabases',
  'cosmos-reservation': 'cosmosdb',
}

/** The entitlement as the service writes it; when it ends is told only when asked (entitlement-resources). */
export function entitlementResource(entitlement: Entitlement, withExpiry: boolean) {
  const { type, order, line, product, sku, expiresAt } = entitlement
  const referenceOrder = { id: order.id, lineItemId: String(line.lineItemNumber), alternateId: order.alternateId }
  const common = { referenceOrder, quantity: line.quantity, entitlementType: type }
  const reservationType = reservationTypes[product.kind]
  return {
    ...common,
    includedEntitlements: (sku.includes ?? []).map((plan) => {
      const [productId, skuId] = plan.split(':')
      return { ...common, includedEntitlements: [], productId, skuId, entitledArtifacts: [] }
    }),
    productId: product.id,
    skuId: sku.id,
    quantityDetails: [{ quantity: line.quantity, status: 'Fulfilled' }],
    fulfillmentState: 'Fulfilled',
    entitledArtifacts: artifacts(entitlement, reservationType),
    ...(reservationType ? { dynamicAttributes: { reservationType } } : {}),
    ...(withExpiry && expiresAt !== undefined ? { expiryDate: expiresAt } : {}),
  }
}

function artifacts({ artifact, order }: Entitlement, reservationType: string | undefined) {
  if (artifact === undefined) return []
  const { groupId, lineItemId, resourceId } = artifact
  const path = `/customers/${order.customerId}/artifacts/reservedinstance/groups/${groupId}`
  return [
    {
      link: link(`${path}/lineitems/${lineItemId}/resource/${resourceId}`),
      resourceId,
      artifactType: 'reservedinstance',
      dynamicAttributes: { reservationType },
    },
  ]
}

/**
 * What the link of a reservation leads to. The list of reservations has had two names: `reservations` in the resource's
 * description and newer clients, `virtualMachineReservations` in the printed answer. Both are told.
 */
export function reservationDetails({ line, product, sku, expiresAt, artifact }: Entitlement) {
  const context = new Map(
    Object.entries(line.provisioningContext ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  )
  const isSingle = context.get('scope')?.toLowerCase() === 'single'
  const reservations = [
    {
      reservationId: random(`resource ${artifact?.resourceId}`).guid(),
      scopeType: isSingle ? 'Single' : 'Shared',
      displayName: line.friendlyName || skuTitle(product, sku),
      ...(isSingle ? { appliedScopes: [`/subscriptions/${context.get('subscriptionid')}`] } : {}),
      quantity: line.quantity,
      ...(expiresAt === undefined ? {} : { expiryDateTime: expiresAt.replace('Z', '') }),
      effectiveDateTime: longTime(line.schedule.settledAt),
      provisioningState: 'Created',
    },
  ]
  return { type: 'reservedinstance', reservations, virtualMachineReservations: reservations }
}
