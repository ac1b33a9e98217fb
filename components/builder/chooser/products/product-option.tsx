import { useTranslations } from 'next-intl'
import { useOwnedWords } from '@/components/builder/chooser/use-owned-words'
import { useUnsellableWords } from '@/components/builder/chooser/use-unsellable-words'
import { MarkedText } from '@/components/customers/marked-text'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { ProductHit } from '@/lib/domain/catalog'

/** A product in the list: its name, the plan that was meant, and what decides whether one wants it. */
export function ProductOption({ hit, query }: { hit: ProductHit; query: string }) {
  const t = useTranslations('catalog')
  const unsellableWords = useUnsellableWords()
  const ownedWords = useOwnedWords()
  const { owned, plan, unsellable } = hit
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="flex min-w-0 items-center gap-2">
          <span className={classNames('truncate font-medium', unsellable && 'text-ink-2')}>
            <MarkedText text={hit.title} query={query} />
          </span>
          {hit.hasTrial && <Badge tone="placed">{t('badge.trial')}</Badge>}
          {hit.hasPromotion && <Badge tone="accent">{t('badge.promotion')}</Badge>}
        </span>
        {plan && (
          <span className="block truncate text-xs text-ink-2">
            <span aria-hidden="true">↳ </span>
            <MarkedText text={plan.title} query={query} />
          </span>
        )}
        {unsellable ? (
          <span className="flex items-center gap-1 text-xs text-ink-2">
            <Icon name="lock" className="size-3 shrink-0" />
            <span className="truncate">{unsellableWords(unsellable)}</span>
          </span>
        ) : owned ? (
          <span className="block truncate text-xs text-accent-ink">
            {t('owned.has', { what: ownedWords(owned.quantity, owned.endDate) })}
          </span>
        ) : (
          !plan && hit.description && <span className="block truncate text-xs text-ink-3">{hit.description}</span>
        )}
      </span>
      <span className="max-w-40 shrink-0 truncate text-xs text-ink-3 max-sm:hidden">{hit.publisherName}</span>
      <Icon name="chevron-right" className="text-ink-3" />
    </>
  )
}
