import { useTranslations } from 'next-intl'
import { errorView } from '@/components/builder/ask-server'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Spinner } from '@/components/ui/spinner'

type ReadingProps = { question: { isPending: boolean; error: Error | null; refetch: () => unknown } }

/** Microsoft is being asked, or could not be: what stands there until the choices do. */
export function Reading({ question }: ReadingProps) {
  const t = useTranslations('lineOptions')
  const common = useTranslations('common')
  const { isPending, error, refetch } = question
  if (error) {
    const again = (
      <Button size="small" icon="refresh" onClick={() => refetch()}>
        {common('tryAgain')}
      </Button>
    )
    return <ErrorBanner error={errorView(error)} action={again} />
  }
  if (!isPending) return null
  return (
    <p role="status" className="flex min-h-8 items-center gap-2 text-sm text-ink-3">
      <Spinner className="size-3.5" />
      {t('reading')}
    </p>
  )
}
