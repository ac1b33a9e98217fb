import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { TemplatesTable } from '@/components/templates/templates-table'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { requireContext } from '@/lib/page'
import { listTemplates } from '@/lib/services/templates/list-templates'
import { discardTemplateAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') }
}

export default async function TemplatesPage() {
  const context = await requireContext()
  const t = await getTranslations('templates')
  const rows = await listTemplates(context)
  const orders = mayOrder(context.actor)
  return (
    <ClientMessages namespaces={['common', 'errors', 'templates']}>
      <PageHeader title={t('title')} context={t('context')} />
      {!orders && <Banner kind="info" title={t('readOnly')} className="mb-4" />}
      {rows.length === 0 ? (
        <EmptyState
          variant="empty"
          title={t('emptyTitle')}
          action={
            <LinkButton href="/orders/new" variant="primary" icon="plus">
              {t('newOrder')}
            </LinkButton>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <TemplatesTable rows={rows} mayOrder={orders} discardAction={discardTemplateAction} />
      )}
    </ClientMessages>
  )
}
