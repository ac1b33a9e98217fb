import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function ResellersLoading() {
  const t = useTranslations('resellers')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <div className="flex flex-wrap items-center justify-between gap-3 pb-3">
        <Skeleton className="h-8 w-80 rounded-md max-sm:w-full" />
        <Skeleton className="h-7 w-40" />
      </div>
      <SkeletonTable rows={14} columns={['w-6', 'w-48', 'w-20', 'w-28', 'w-36', 'w-24', 'w-24']} />
    </>
  )
}
