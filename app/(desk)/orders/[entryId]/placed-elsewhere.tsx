import { getTranslations } from 'next-intl/server'
import { ElsewhereView } from '@/components/order/elsewhere/elsewhere-view'
import { backTo } from '@/components/order/list/back-to'
import { SubmissionStatus } from '@/components/orders/submission-status'
import { DateTime } from '@/components/ui/date-time'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'
import { writeOrderLink } from '@/lib/domain/order-text/link/write-order-link'
import { orNotFound } from '@/lib/page'
import { findElsewhereOrder } from '@/lib/services/orders/elsewhere/find-elsewhere-order'
import { type EntryPage, readNotes } from './entry-page'
import { ListWay } from './list-way'
import { readFacts } from './read-facts'

/** An order that was placed in Partner Center or by another program. */
export async function PlacedElsewhere(page: EntryPage) {
  const { context, entryId, list } = page
  const order = await orNotFound(findElsewhereOrder(context, entryId).then((found) => found ?? notThere()))
  const { orderId, customer, status, createdAt, lines } = order
  const [t, common, notes, facts] = await Promise.all([
    getTranslations('orderPage.elsewhere'),
    getTranslations('order'),
    readNotes(page),
    readFacts(page, {
      customerId: customer.id,
      orderIds: [orderId],
      subscriptionIds: lines.map(({ subscriptionId }) => subscriptionId),
    }),
  ])
  return (
    <>
      <PageHeader
        back={{ href: backTo(list), label: common('back') }}
        title={common('title', { reference: orderId, customer: customer.name })}
        status={<SubmissionStatus status={status} />}
        context={t.rich('context', { time: () => <DateTime value={createdAt} /> })}
        actions={
          <>
            <ListWay {...page} />
            {mayOrder(context.actor) && (
              <LinkButton href={writeOrderLink(customer.id, lines)} className="print:hidden">
                {common('orderAllAgain')}
              </LinkButton>
            )}
            <LinkButton href={`/orders/new?customer=${customer.id}`} icon="plus" className="print:hidden">
              {common('newOrder')}
            </LinkButton>
          </>
        }
      />
      <ElsewhereView order={order} facts={facts} notes={notes} />
    </>
  )
}

/** Between two readings the order became one of ours, or its customer went away. */
function notThere(): never {
  throw new AppError('notFound')
}
