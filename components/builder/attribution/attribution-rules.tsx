import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { MAX_ADDITIONAL_PARTNER_IDS } from '@/lib/domain/draft-limits'

const RULES = ['order', 'number', 'country', 'region', 'agreement', 'own', 'repeated'] as const

/** Microsoft's rules in words, before one of them bites. partner-center-api.md ch. 4.8, 6.8, 7.4. */
export function AttributionRules() {
  const t = useTranslations('builder.attribution.rules')
  return (
    <details className="group/details">
      <summary className="-mx-1.5 inline-flex min-h-6 list-none items-center gap-1 rounded-md px-1.5 text-xs text-ink-2 hover:bg-hover pointer-coarse:h-11 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="size-3.5 transition-transform group-open/details:rotate-90" />
        {t('title')}
      </summary>
      <ul className="mt-1.5 grid list-outside list-disc gap-1 ps-5 text-xs text-ink-2 marker:text-ink-3">
        {RULES.map((rule) => (
          <li key={rule}>{t(rule, { maximum: MAX_ADDITIONAL_PARTNER_IDS })}</li>
        ))}
      </ul>
    </details>
  )
}
