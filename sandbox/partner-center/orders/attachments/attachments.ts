import { Refusal, type Route } from '../../../http/route.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { collection } from '../../wire/envelope.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { requireOrder } from '../require-order.ts'
import { type OrderAttachment, orderAttachments } from './stored-attachment.ts'
import { uploadPurchaseOrder } from './upload-purchase-order.ts'

const root = '/v1/customers/:customerId/orders/:orderId'

/** Purchase-order documents (ch. 7.1 O8, O9, 7.8; attaching-purchase-order-and-completing-po-details). */
export const attachments: Route[] = [
  {
    method: 'POST',
    path: `${root}/attachment`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    async handle(call) {
      const uploaded = await uploadPurchaseOrder(call, requireCustomer(call))
      return { status: 201, body: collection(uploaded.map(resource)) }
    },
  },
  {
    method: 'GET',
    path: `${root}/attachments`,
    token: 'any',
    handle(call) {
      const order = requireOrder(call, requireCustomer(call).id)
      const found = [...call.world.rows(orderAttachments).values()].filter(({ orderId }) => orderId === order.id)
      return { status: 200, body: collection(found.map(resource)) }
    },
  },
  {
    method: 'GET',
    path: `${root}/attachment/:attachmentId`,
    token: 'any',
    handle(call) {
      const order = requireOrder(call, requireCustomer(call).id)
      const found = call.world.rows(orderAttachments).get(call.params.attachmentId?.toLowerCase() ?? '')
      if (found?.orderId !== order.id) throw new Refusal(404, 1000, 'The attachment was not found.')
      return {
        status: 200,
        content: Buffer.from(found.content, 'base64'),
        headers: {
          'Content-Type': found.contentType,
          'Content-Disposition': `attachment; filename="${found.fileName}"`,
        },
      }
    },
  },
]

function resource({ attachmentId, fileName, sizeInKB, attachmentType }: OrderAttachment) {
  return { attachmentId, fileName, sizeInKB, attachmentType }
}
