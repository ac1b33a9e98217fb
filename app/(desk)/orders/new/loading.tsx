import { useTranslations } from 'next-intl'
import { PickerSkeleton } from '@/components/customers/picker/picker-skeleton'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'

export default function NewOrderLoading() {
  const t = useTranslations('customers.picker')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} context={t('context')} />
      <div className="grid gap-4">
        <Skeleton className="h-12 rounded-lg" />
        <PickerSkeleton />
      </div>
    </div>
  )
}
