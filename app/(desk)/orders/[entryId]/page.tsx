import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { PrintLine } from '@/components/order/list/print-line'
import { RefreshOrder } from '@/components/order/live/refresh-order'
import { orNotFound, requireContext } from '@/lib/page'
import { getEntry } from '@/lib/services/orders/get-entry'
import { PlacedElsewhere } from './placed-elsewhere'
import { PlacedHere } from './placed-here'

type Props = PageProps<'/orders/[entryId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entryId } = await params
  const { reference, customer } = await orNotFound(getEntry(await requireContext(), entryId))
  const t = await getTranslations('order')
  return { title: t('metaTitle', { reference, customer: customer.name }) }
}

/** One entry of the history: a press with everything that came of it, or an order that was placed elsewhere. */
export default async function OrderPage({ params, searchParams }: Props) {
  const { entryId } = await params
  const { press, list } = await searchParams
  const context = await requireContext()
  const since = new Date().toISOString()
  const entry = await orNotFound(getEntry(context, entryId))
  const page = { context, entryId, since, list: [list].flat()[0] }
  return (
    <ClientMessages
      namespaces={['common', 'errors', 'order', 'templates', 'orderNotes', 'orderRecord', 'countdown']}
      key={entryId}
    >
      <RefreshOrder entryId={entryId} customerId={entry.customer.id} since={since} />
      {entry.source === 'here' ? (
        <PlacedHere {...page} isSecondPress={press === 'second'} />
      ) : (
        <PlacedElsewhere {...page} />
      )}
      <PrintLine now={since} />
    </ClientMessages>
  )
}
