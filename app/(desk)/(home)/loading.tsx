import { useTranslations } from 'next-intl'
import { HomeSkeleton } from '@/components/home/home-skeleton'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'

export default function HomeLoading() {
  const t = useTranslations('home')
  return (
    <>
      <PageHeader title={t('title')} context={<Skeleton className="my-0.5 h-4 w-56" />} />
      <HomeSkeleton />
    </>
  )
}
