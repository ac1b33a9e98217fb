import { z } from 'zod'
import { type Call, Refusal } from '../../http/route.ts'
import { requireAttestation } from '../purchase/conditions/requirements.ts'
import { attestation, lineBody, orNull, partnerIds } from '../purchase/line/line-body.ts'
import { text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'

const BodyItem = z.object({
  ...lineBody,
  id: orNull(text),
  catalogItemId: orNull(z.string()),
  billingCycle: text,
  participants: orNull(z.array(z.object({ key: text, value: orNull(text) }))),
  /** Named by the update page instead of participants. */
  additionalPartnerIdsOnRecord: partnerIds,
})
type BodyItem = z.infer<typeof BodyItem>

/** Add-ons have none themselves; the second name is what some clients send. */
const BodyLine = BodyItem.extend({ addonItems: orNull(z.array(BodyItem)), addOnItems: orNull(z.array(BodyItem)) })

const CartBody = z.object({ ...attestation, lineItems: z.array(BodyLine).min(1) })

/** One line as it was asked for, with the add-ons towards it. */
export type CartLineBody = Omit<BodyItem, 'catalogItemId'> & { catalogItemId: string; addonItems: CartLineBody[] }

/** Reads the body of create and update. Throws 400/800002, 400/900142 without catalogue item, 400/900206. */
export function requireCartBody(call: Call): CartLineBody[] {
  const { lineItems, partnerOnRecordAttestationAccepted } = requireBody(CartBody, call.body)
  requireAttestation(
    call,
    partnerOnRecordAttestationAccepted,
    lineItems.map(({ catalogItemId }) => catalogItemId),
  )
  return lineItems.map(({ addonItems, addOnItems, ...line }, index) => {
    const nested = addonItems ?? addOnItems ?? []
    return withCatalogItem(
      line,
      String(index),
      nested.map((item, place) => withCatalogItem(item, `${index}.${place}`, [])),
    )
  })
}

function withCatalogItem(item: BodyItem, place: string, addonItems: CartLineBody[]): CartLineBody {
  const { catalogItemId } = item
  if (!catalogItemId) throw new Refusal(400, 900142, `The catalog item id of line ${place} is missing.`)
  return { ...item, catalogItemId, addonItems }
}
