import { useTranslations } from 'next-intl'
import { LoadingRegion } from '@/components/ui/loading-region'
import { PageHeader } from '@/components/ui/page-header'
import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'

const LINES = ['first', 'second', 'third']

/** The shape of the builder: sheet on the left, summary on the right. */
export default function Loading() {
  const t = useTranslations('builder')
  return (
    <>
      <PageHeader
        back={{ href: '/drafts', label: t('back') }}
        title={<Skeleton className="h-7 w-72 max-w-full" />}
        context={<Skeleton className="h-5 w-96 max-w-full" />}
      />
      <LoadingRegion>
        <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_19.5rem]">
          <div className="grid content-start gap-8">
            <div>
              <Skeleton className="h-5 w-20" />
              <div className="mt-4 h-8 border-b border-line" />
              {LINES.map((line) => (
                <div key={line} className="flex h-16 items-center gap-6 border-b border-line px-3">
                  <Skeleton className="h-4 flex-1" />
                  <Skeleton className="h-4 w-40 max-sm:hidden" />
                  <Skeleton className="h-4 w-16" />
                  <Skeleton className="h-4 w-24 max-sm:hidden" />
                </div>
              ))}
              <Skeleton className="mt-3 h-8 w-24" />
            </div>
            <div className="grid gap-3">
              <Skeleton className="h-5 w-28" />
              <Skeleton className="h-8 max-w-2xl" />
            </div>
          </div>
          <Surface floating className="grid content-start gap-4 self-start max-xl:hidden">
            <Skeleton className="h-5 w-24" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-7 w-40" />
            <Skeleton className="h-10 w-full" />
          </Surface>
        </div>
      </LoadingRegion>
    </>
  )
}
