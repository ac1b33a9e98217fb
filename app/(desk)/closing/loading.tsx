import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function ClosingLoading() {
  const t = useTranslations('closing')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <SkeletonTable rows={14} columns={['w-44', 'w-56', 'w-12', 'w-52', 'w-40']} />
    </>
  )
}
