import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { foldKeys } from '../../../http/request/fold-keys.ts'
import { type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { triggerOf } from '../../purchase/conditions/group-refusal.ts'
import { orNull } from '../../purchase/line/line-body.ts'
import { decimal, flag } from '../../wire/lenient.ts'
import { keepOrder } from '../keep-order.ts'
import { scheduleLine } from '../provisioning/progress.ts'
import { requireOrder } from '../require-order.ts'
import type { StoredOrder } from '../stored-order.ts'
import { type OrderAttachment, orderAttachments } from './stored-attachment.ts'

const Metadata = z.object({
  isPartofTender: orNull(flag),
  isPartOfTender: orNull(flag),
  customerPrice: decimal,
  currency: z.string().regex(/^[A-Za-z]{3}$/),
  fxRate: orNull(decimal),
  tenderLink: orNull(z.string()),
})

type UploadedForm = Awaited<ReturnType<Call['form']>>

/**
 * Takes the purchase order that an order waits for: it is looked at for the time to provision, then its lines are
 * provisioned (ch. 7.5, 7.8). Throws 400/900141 for an order that waits for none, 400/900254, 900252, 900253.
 */
export async function uploadPurchaseOrder(call: Call, customer: Customer): Promise<OrderAttachment[]> {
  const order = requireOrder(call, customer.id)
  if (!order.awaitsPurchaseOrder) {
    throw new Refusal(400, 900141, `The order ${order.id} does not wait for a purchase order.`)
  }
  const form = await call.form()
  const metadata = requireMetadata(form)
  const uploaded = [
    ...filesOf(form, 'pofiles', 'POAttachment', order),
    ...filesOf(form, 'tenderfiles', 'TenderAttachment', order),
  ]
  const has = (type: string) => uploaded.some(({ attachmentType }) => attachmentType === type)
  if (!has('POAttachment')) throw new Refusal(400, 900252, 'A purchase order document is required.')
  const isTender = metadata.isPartofTender ?? metadata.isPartOfTender ?? false
  if (isTender && !metadata.tenderLink && !has('TenderAttachment')) {
    throw new Refusal(400, 900253, 'A tender link or document is required.')
  }
  for (const attachment of uploaded) call.world.rows(orderAttachments).set(attachment.attachmentId, attachment)
  keepOrder(call, customer, released(call, order), order)
  return uploaded
}

function requireMetadata({ fields, files }: UploadedForm): z.infer<typeof Metadata> {
  const named = [...fields].find(([name]) => name.toLowerCase() === 'metadata')?.[1]
  const text = named ?? files.find(({ field }) => field.toLowerCase() === 'metadata')?.bytes.toString()
  const parsed = Metadata.safeParse(parse(text ?? ''))
  if (parsed.success) return parsed.data
  throw new Refusal(400, 900254, 'The metadata of the purchase order is not valid: price and currency are required.')
}

function parse(text: string): unknown {
  try {
    return foldKeys(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function filesOf(
  form: UploadedForm,
  field: string,
  attachmentType: OrderAttachment['attachmentType'],
  order: StoredOrder,
) {
  return form.files
    .filter((file) => file.field.toLowerCase() === field)
    .map(({ filename, contentType, bytes }) => ({
      orderId: order.id,
      attachmentId: randomBytes(7).toString('hex'),
      // As a header would carry it.
      fileName: (filename ?? field).replace(/[^\x20-\x7e]|["\\]/g, '_'),
      sizeInKB: Math.ceil(bytes.length / 1024),
      attachmentType,
      contentType: /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream',
      content: bytes.toString('base64'),
    }))
}

function released({ world }: Call, order: StoredOrder): StoredOrder {
  const now = world.now()
  const reviewed = new Date(now.getTime() + world.clock.provisionAfterMs)
  const count = order.lineItems.length
  return {
    ...order,
    awaitsPurchaseOrder: false,
    purchaseOrder: { uploadedAt: now.toISOString(), reviewedAt: reviewed.toISOString() },
    lineItems: order.lineItems.map((line, index) => {
      const trigger = triggerOf(line.offerId)
      return {
        ...line,
        schedule: scheduleLine(reviewed, world.clock, { index, count, ...(trigger ? { trigger } : {}) }),
      }
    }),
  }
}
