import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { TemplateLinesTable } from '@/components/templates/template-lines'
import { UseTemplate } from '@/components/templates/use-template'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { listParameters } from '@/lib/domain/template-parameters'
import { orNotFound, requireContext } from '@/lib/page'
import { getCustomerSync } from '@/lib/services/customers/get-customer-sync'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { getTemplate } from '@/lib/services/templates/get-template'
import { pinCustomerAction, recheckCustomerAction, startCustomerSyncAction } from '../../orders/new/actions'
import { beginFromTemplateAction } from '../actions'

type Props = PageProps<'/templates/[templateId]'>

/** Rows of the picker. */
const ROWS = 8

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { templateId } = await params
  const { name } = await orNotFound(getTemplate(await requireContext(), templateId))
  return { title: name }
}

/** What a template holds, and beginning an order from it: how many, and for whom. */
export default async function TemplatePage({ params }: Props) {
  const { templateId } = await params
  const context = await requireContext()
  const template = await orNotFound(getTemplate(context, templateId))
  const t = await getTranslations('templates')
  const [hits, sync] = await Promise.all([
    searchCustomers(context, { query: '', limit: ROWS }),
    getCustomerSync(context),
  ])
  const orders = mayOrder(context.actor)
  return (
    <div className="mx-auto max-w-3xl">
      <ClientMessages namespaces={['common', 'errors', 'customers', 'drafts', 'templates']}>
        <PageHeader back={{ href: '/templates', label: t('back') }} title={template.name} />
        {!orders && <Banner kind="info" title={t('readOnly')} className="mb-4" />}
        <div className="grid gap-8">
          <TemplateLinesTable lines={template.lines} />
          <UseTemplate
            templateId={templateId}
            parameters={listParameters(template.lines)}
            beginAction={beginFromTemplateAction}
            picker={{
              initialHits: hits,
              initialSync: sync,
              mayOrder: orders,
              pinAction: pinCustomerAction,
              recheckAction: recheckCustomerAction,
              syncAction: startCustomerSyncAction,
            }}
          />
        </div>
      </ClientMessages>
    </div>
  )
}
