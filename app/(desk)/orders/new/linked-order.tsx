import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { CustomerFacts } from '@/components/customers/customer-facts'
import { BeginLinked } from '@/components/order-link/begin-linked'
import { LinkedCustomer } from '@/components/order-link/linked-customer'
import { LinkedLines } from '@/components/order-link/linked-lines'
import { StartReadiness } from '@/components/readiness/start-readiness'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { mayOrder } from '@/lib/domain/actor'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'
import { requireContext } from '@/lib/page'
import { PATHNAME_HEADER } from '@/lib/pathname-header'
import { checkCustomers } from '@/lib/services/customers/check-customers'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { findLinkedCustomer } from '@/lib/services/order-text/link/find-linked-customer'
import { openOrderLink } from '@/lib/services/order-text/link/open-order-link'
import { withConfirmation } from '@/lib/services/readiness/get-readiness'
import { readinessActions } from '../../customers/readiness'
import { beginLinkedOrderAction } from './actions'

/** What follows the question mark. The framework has put the same names together by then; their order among themselves stands. */
export async function readSearch(): Promise<string> {
  const address = (await headers()).get(PATHNAME_HEADER) ?? ''
  const mark = address.indexOf('?')
  return mark < 0 ? '' : address.slice(mark + 1)
}

/** A link of another system: who and what it wants, and the one button that begins it. Looking changes nothing. */
export async function LinkedOrder({ reference, search }: { reference: string; search: string }) {
  const context = await requireContext()
  const t = await getTranslations('orderLink')
  const found = await findLinkedCustomer(context, reference)
  if (found.kind === 'known') return <ForKnown known={found.customer} search={search} />
  const similar = found.kind === 'unknown' ? found.similar : []
  return (
    <>
      <PageHeader title={t('untitled')} />
      <LinkedCustomer reference={reference} similar={similar} search={search} />
    </>
  )
}

async function ForKnown({ known, search }: { known: CustomerRow; search: string }) {
  const context = await requireContext()
  const [t, customers] = await Promise.all([getTranslations('orderLink'), getTranslations('customers')])
  const [[checked], drafts, opened] = await Promise.all([
    checkCustomers(context, { customerIds: [known.id] }),
    listDrafts(context, { customerId: known.id }),
    openOrderLink(context, { customerId: known.id, search }),
  ])
  const readiness = await withConfirmation(context, checked ?? known)
  const { customer } = readiness
  const orders = mayOrder(context.actor)
  const going = opened.lines.filter(({ plan }) => plan !== null).length
  const gone = opened.lines.length - going
  return (
    <>
      <PageHeader
        title={t('title', { name: customer.companyName })}
        back={{ href: '/orders/new', label: t('another') }}
      />
      <div className="grid gap-6">
        {!orders && <Banner kind="info" title={customers('readOnly')} />}
        <StartReadiness known={readiness} mayChange={orders} actions={readinessActions} />
        <Surface>
          <CustomerFacts customer={customer} />
        </Surface>
        {opened.lines.length > 0 && (
          <Section title={t('lines')} count={opened.lines.length} context={t('linesText')}>
            {gone > 0 && (
              <Banner kind="warn" title={going === 0 ? t('none') : t('some', { count: gone })}>
                {going === 0 ? t('noneText') : t('someText')}
              </Banner>
            )}
            {opened.uneven.length > 0 && (
              <Banner kind="warn" title={t('uneven', { names: opened.uneven.join(', ') })}>
                {t('unevenText')}
              </Banner>
            )}
            {opened.leftOut > 0 && <Banner kind="warn" title={t('leftOut', { count: opened.leftOut })} />}
            <LinkedLines lines={opened.lines} plans={opened.plans} />
          </Section>
        )}
        {opened.poNumber && (
          <p className="text-sm">
            <span className="text-ink-3">{t('poNumber')}</span> <bdi className="font-medium">{opened.poNumber}</bdi>
          </p>
        )}
        {opened.unused.length > 0 && (
          <p className="text-sm text-ink-3">{t('unused', { names: opened.unused.join(', ') })}</p>
        )}
        <BeginLinked
          customer={{ id: customer.id, companyName: customer.companyName }}
          search={search}
          count={going}
          drafts={drafts.filter((draft) => draft.lineCount > 0)}
          disabled={!orders || findUnfitReason(customer) !== undefined}
          action={beginLinkedOrderAction}
        />
      </div>
    </>
  )
}
