import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { SkeletonTable } from '@/components/ui/skeleton-table'

export default function CustomersLoading() {
  const t = useTranslations('customers.list')
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex flex-wrap items-center justify-between gap-3 pb-3">
        <Skeleton className="h-8 w-80 rounded-md max-sm:w-full" />
        <Skeleton className="h-4 w-56" />
      </div>
      <SkeletonTable rows={14} columns={['w-48', 'w-44', 'w-24', 'w-16', 'w-24', 'w-32', 'w-14']} />
    </>
  )
}
