import { randomUUID } from 'node:crypto'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { formatMoney } from '@/components/ui/format-money'
import type { Action, ActionResult } from '@/lib/domain/action-result'
import { listAttestations } from '@/lib/domain/attestation'
import type { DraftView } from '@/lib/domain/draft-view'
import type { OrderReview } from '@/lib/domain/order-review'
import type { ReviewedCart } from '@/lib/domain/review'
import { ChangedMeanwhile, type ReadDraftAction } from './changed-meanwhile'
import { Decision } from './decision'
import { NoDecision } from './no-decision'
import { type Placed, PlaceOrder, type PlaceOrderInput } from './place-order'

type AskedDecisionProps = {
  asking: Promise<ActionResult<OrderReview>>
  draft: DraftView
  canOrder: boolean
  action: Action<PlaceOrderInput, Placed>
  /** When the draft was read, ISO 8601. */
  since: string
  readAction: ReadDraftAction
}

/** Totals, sentence and button as soon as Microsoft has answered; the button says whom it is for and how much it is. */
export async function AskedDecision({ asking, draft, canOrder, action, since, readAction }: AskedDecisionProps) {
  const [answer, t, locale, format] = await Promise.all([
    asking,
    getTranslations('review'),
    getLocale(),
    getFormatter(),
  ])
  if (!answer.ok) return <NoDecision canOrder={canOrder} />
  const { cart, guards, promotionNames } = answer.data
  const { customer, content } = draft
  const amount = format.list(cart.totals.map((total) => formatMoney(total.amount, total.currency, locale, true)))
  const name = customer.companyName
  const refused = cart.lines.filter((line) => line.error !== null).length
  const blocked = !canOrder ? t('blocked.role') : refused > 0 ? t('blocked.lines', { count: refused }) : undefined
  return (
    <Decision cart={cart}>
      <ClientMessages namespaces={['common', 'errors', 'review', 'guards']}>
        <PlaceOrder
          // Another answer is another letter: what was ticked for the old one does not count.
          key={letterKey(cart, draft.version)}
          submissionId={randomUUID()}
          draftId={draft.id}
          draftVersion={draft.version}
          totals={cart.totals}
          sentences={listAttestations(content, locale).map(({ text }) => text)}
          buttonLabel={amount ? t('place', { customer: name, amount }) : t('placeWithoutAmount', { customer: name })}
          blocked={blocked}
          guards={blocked === undefined ? guards : []}
          {...{ customerId: customer.id, promotionNames }}
          reviewHref={`/customers/${customer.id}/drafts/${draft.id}/review`}
          action={action}
          meanwhile={
            <ChangedMeanwhile draftId={draft.id} draftVersion={draft.version} since={since} action={readAction} />
          }
        />
      </ClientMessages>
    </Decision>
  )
}

function letterKey(cart: ReviewedCart, version: number): string {
  const lines = cart.lines.map((line) => [line.key, line.price, line.extendedPrice, line.error?.code].join(' '))
  return [version, cart.cartId, ...lines].join('\n')
}
