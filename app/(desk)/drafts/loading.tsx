import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function DraftsLoading() {
  const t = useTranslations('drafts')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <div className="flex h-9 items-center gap-5 border-b border-line">
        <Skeleton className="h-3.5 w-16" />
        <Skeleton className="h-3.5 w-24" />
      </div>
      <div className="py-3">
        <Skeleton className="h-8 w-80 rounded-md max-sm:w-full" />
      </div>
      <SkeletonTable rows={6} columns={['w-48', 'w-72', 'w-28', 'w-8']} />
    </>
  )
}
