import { useTranslations } from 'next-intl'
import { ClientMessages } from '@/components/layout/client-messages'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { ReviewedLine } from '@/lib/domain/review'
import { lineErrorKey } from './line-error-key'
import { RereadOffers } from './reread-offers'

type LineProblemProps = { error: NonNullable<ReviewedLine['error']>; changeHref: string; title: string }

/** Why Microsoft will not order a line, what to do about it, and the way there. */
export function LineProblem({ error, changeHref, title }: LineProblemProps) {
  const t = useTranslations('review')
  return (
    <div className="flex gap-2.5 rounded-md border border-failed/30 bg-failed-tint px-3 py-2.5 text-sm">
      <Icon name="circle-cross" className="mt-0.5 text-failed" />
      <div className="grid min-w-0 gap-0.5 text-ink">
        <p>
          {t(`lineError.${lineErrorKey(error.code)}`)}
          {error.availableQuantity !== undefined && ` ${t('available', { count: error.availableQuantity })}`}
        </p>
        {error.description && (
          <p className="text-xs text-ink-2 wrap-anywhere">
            {t('microsoftSaid', { words: error.description, code: error.code })}
          </p>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          {lineErrorKey(error.code) === 'itemGone' && (
            <ClientMessages namespaces={['review']}>
              <RereadOffers />
            </ClientMessages>
          )}
          <TextLink href={changeHref} aria-label={t('changeLine', { title })}>
            {t('changeThisLine')}
          </TextLink>
        </div>
      </div>
    </div>
  )
}
