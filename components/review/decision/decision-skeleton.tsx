import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'
import { Spinner } from '@/components/ui/spinner'
import { DecisionFrame } from './decision'

/** The decision while Microsoft is asked: its shape, and what is going on. */
export function DecisionSkeleton() {
  const t = useTranslations('review')
  return (
    <DecisionFrame>
      <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
        <Spinner />
        {t('asking')}
      </p>
      <div aria-hidden="true" className="grid gap-4">
        <Skeleton className="h-9 w-44" />
        <Skeleton className="h-4 w-32" />
        <div className="grid gap-2.5">
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-full" />
        </div>
        <Skeleton className="h-28 w-full rounded-lg" />
        <Skeleton className="h-10 w-full rounded-md" />
      </div>
    </DecisionFrame>
  )
}
