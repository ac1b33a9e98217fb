import { useTranslations } from 'next-intl'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LinkButton } from '@/components/ui/link-button'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftContent } from '@/lib/domain/order-draft'
import { ProblemList } from './problem-list'

type NoPricesProps = {
  failure: Extract<ActionResult<unknown>, { ok: false }>
  content: DraftContent
  builderHref: string
}

/** Why Microsoft has not answered with prices: what to mend first, or what it refused as a whole. */
export function NoPrices({ failure, content, builderHref }: NoPricesProps) {
  const t = useTranslations('common')
  const { error, problems = [] } = failure
  if (error.code === 'notAllowedToOrder') return null
  if (problems.length > 0) return <ProblemList problems={problems} content={content} builderHref={builderHref} />
  return (
    <ErrorBanner
      error={error}
      action={
        <LinkButton href={`${builderHref}/review`} size="small" icon="refresh">
          {t('tryAgain')}
        </LinkButton>
      }
    />
  )
}
