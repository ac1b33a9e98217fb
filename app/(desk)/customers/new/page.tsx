import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewCustomerForm } from '@/components/customers/new/new-customer-form'
import { ClientMessages } from '@/components/layout/client-messages'
import { Banner } from '@/components/ui/banner'
import { countryOptions } from '@/components/ui/country-name'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { requireContext } from '@/lib/page'
import { listCountries } from '@/lib/services/new-customer/list-countries'
import { listResellers } from '@/lib/services/resellers/list-resellers'
import { createCustomerAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newCustomer'))('title') }
}

/** A company that is nobody's customer yet; the order goes on with it. */
export default async function NewCustomerPage({ searchParams }: PageProps<'/customers/new'>) {
  const { name } = await searchParams
  const context = await requireContext()
  const [t, locale, { countries, usual }, resellers] = await Promise.all([
    getTranslations('newCustomer'),
    getLocale(),
    listCountries(context),
    listResellers(context),
  ])
  return (
    <div className="mx-auto max-w-3xl">
      <ClientMessages namespaces={['common', 'errors', 'newCustomer']}>
        <PageHeader back={{ href: '/orders/new', label: t('back') }} title={t('title')} context={t('context')} />
        {mayOrder(context.actor) ? (
          <NewCustomerForm
            countries={countryOptions(countries, locale)}
            companyName={typeof name === 'string' ? name.slice(0, 200) : ''}
            usualCountry={usual}
            resellers={resellers.flatMap(({ tenantId, name }) => (tenantId ? [{ value: tenantId, label: name }] : []))}
            createAction={createCustomerAction}
          />
        ) : (
          <Banner kind="info" title={t('readOnly')} />
        )}
      </ClientMessages>
    </div>
  )
}
