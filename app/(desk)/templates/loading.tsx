import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function TemplatesLoading() {
  const t = useTranslations('templates')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <SkeletonTable rows={5} columns={['w-40', 'w-72', 'w-28', 'w-28', 'w-8']} />
    </>
  )
}
