import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ClosingTable } from '@/components/closing/closing-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { requireContext } from '@/lib/page'
import { listClosing } from '@/lib/services/closing/list-closing'

const ROWS = 50
const Query = z.object({ after: z.string().max(400).optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('closing'))('title') }
}

/** What can still be undone, over all customers: a page's beginning is the moment it is looked at, so there is no way back by pages. */
export default async function ClosingPage({ searchParams }: PageProps<'/closing'>) {
  const context = await requireContext()
  const t = await getTranslations('closing')
  const { after } = Query.parse(await searchParams)
  const page = await listClosing(context, { limit: ROWS, after })
  return (
    <>
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={after ? { href: '/closing', label: t('first') } : undefined}
      />
      {page.rows.length === 0 ? (
        <EmptyState variant="empty" title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <ClosingTable rows={page.rows} />
      )}
      <Pagination nextHref={page.after ? `/closing?${new URLSearchParams({ after: page.after })}` : undefined} />
    </>
  )
}
