import { useTranslations } from 'next-intl'
import { GuardWords } from '@/components/guards/guard-words'
import { Surface } from '@/components/ui/surface'
import type { Override } from '@/lib/domain/guards/guard'

/** What the person was told before they pressed, and why they went on. */
export function Overrides({ overrides, customerId }: { overrides: readonly Override[]; customerId: string }) {
  const t = useTranslations('guards')
  return (
    <Surface className="grid gap-3 text-sm">
      <h2 className="font-medium text-ink-3">{t('overrides')}</h2>
      <ul className="grid gap-4">
        {overrides.map(({ guard, reason }) => (
          <li key={guard.id} className="grid gap-1.5 break-inside-avoid">
            <GuardWords guard={guard} customerId={customerId} promotionNames={{}} />
            <p className="border-s-2 border-needs-you/50 ps-3 text-ink wrap-anywhere">
              {reason ? t('overriddenBecause', { reason }) : t('acknowledged')}
            </p>
          </li>
        ))}
      </ul>
    </Surface>
  )
}
