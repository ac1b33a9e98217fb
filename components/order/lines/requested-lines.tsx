import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import type { ReviewedLine } from '@/lib/domain/review'
import { RequestedLine } from './requested-line'

/** What was to be ordered, as long as no order is known. */
export function RequestedLines({ lines }: { lines: readonly ReviewedLine[] }) {
  const t = useTranslations('order')
  return (
    <Section title={t('requested')} count={lines.length}>
      <Surface flush>
        <ul aria-label={t('lines')}>
          {lines.map((line) => (
            <RequestedLine key={line.key} line={line} />
          ))}
        </ul>
      </Surface>
    </Section>
  )
}
