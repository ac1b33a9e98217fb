import { useTranslations } from 'next-intl'
import { ConnectionSkeleton } from '@/components/connection/connection-skeleton'
import { PageHeader } from '@/components/ui/page-header'

export default function ConnectionLoading() {
  const t = useTranslations('connection')
  return (
    <>
      <PageHeader title={t('title')} context={t('context')} />
      <ConnectionSkeleton />
    </>
  )
}
