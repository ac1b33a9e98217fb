import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewCustomerLink } from '@/components/customers/new/new-customer-link'
import { CustomerPicker } from '@/components/customers/picker/customer-picker'
import { StartOrderPanel } from '@/components/customers/start-order-panel'
import { ClientMessages } from '@/components/layout/client-messages'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { isGuid } from '@/lib/domain/guid'
import { isOrderLink, readOrderLink } from '@/lib/domain/order-text/link/read-order-link'
import { orNotFound, requireContext } from '@/lib/page'
import { checkCustomers } from '@/lib/services/customers/check-customers'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { getCustomerSync } from '@/lib/services/customers/get-customer-sync'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { withConfirmation } from '@/lib/services/readiness/get-readiness'
import { readinessActions } from '../../customers/readiness'
import { beginOrderAction, pinCustomerAction, recheckCustomerAction, startCustomerSyncAction } from './actions'
import { LinkedOrder, readSearch } from './linked-order'

/** Rows of the picker. */
const ROWS = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('customers.picker'))('title') }
}

export default async function NewOrderPage({ searchParams }: PageProps<'/orders/new'>) {
  const { customer } = await searchParams
  const reference = [customer ?? ''].flat()[0]?.trim() ?? ''
  const search = await readSearch()
  const isLink = isOrderLink(readOrderLink(search))
  return (
    <div className="mx-auto max-w-3xl">
      <ClientMessages namespaces={['common', 'errors', 'customers', 'drafts', 'readiness', 'orderLink']}>
        {isLink || (reference !== '' && !isGuid(reference)) ? (
          <LinkedOrder reference={reference} search={search} />
        ) : reference !== '' ? (
          <ForCustomer id={reference} />
        ) : (
          <ChooseCustomer />
        )}
      </ClientMessages>
    </div>
  )
}

async function ChooseCustomer() {
  const context = await requireContext()
  const t = await getTranslations('customers')
  const [hits, sync] = await Promise.all([
    searchCustomers(context, { query: '', limit: ROWS }),
    getCustomerSync(context),
  ])
  const orders = mayOrder(context.actor)
  return (
    <>
      <PageHeader title={t('picker.title')} context={t('picker.context')} actions={orders && <NewCustomerLink />} />
      {!orders && <Banner kind="info" title={t('readOnly')} className="mb-4" />}
      <CustomerPicker
        initialHits={hits}
        initialSync={sync}
        mayOrder={orders}
        beginAction={beginOrderAction}
        pinAction={pinCustomerAction}
        recheckAction={recheckCustomerAction}
        syncAction={startCustomerSyncAction}
      />
    </>
  )
}

async function ForCustomer({ id }: { id: string }) {
  const context = await requireContext()
  const t = await getTranslations('customers')
  const known = await orNotFound(getCustomer(context, id))
  const [[checked], drafts] = await Promise.all([
    checkCustomers(context, { customerIds: [known.id] }),
    listDrafts(context, { customerId: known.id }),
  ])
  const customer = checked ?? known
  const readiness = await withConfirmation(context, customer)
  const orders = mayOrder(context.actor)
  return (
    <>
      <PageHeader
        title={t('start.title', { name: customer.companyName })}
        back={{ href: '/orders/new', label: t('start.another') }}
      />
      {!orders && <Banner kind="info" title={t('readOnly')} className="mb-6" />}
      <StartOrderPanel
        readiness={readiness}
        drafts={drafts.filter((draft) => draft.lineCount > 0)}
        mayOrder={orders}
        beginAction={beginOrderAction}
        readinessActions={readinessActions}
      />
    </>
  )
}
