import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { refusalCode } from '@/lib/domain/microsoft-refusal'
import type { ReviewedLine } from '@/lib/domain/review'
import type { RefusedGroupView } from '@/lib/domain/submission-view'
import { RequestedLine } from './requested-line'

/** Every refused group comes inside an answer of 201; its code alone says what it is. partner-center-api.md ch. 6.6. */
const GROUP_STATUS = 400

/** A part that Microsoft refused while it placed the rest: why, what to do, and which lines it is about. */
export function RefusedGroup({ group, lines }: { group: RefusedGroupView; lines: readonly ReviewedLine[] }) {
  const t = useTranslations('order')
  const errors = useTranslations('errors')
  const code = refusalCode(group.code || undefined, GROUP_STATUS)
  const concerned = lines.filter((line) => group.positions.includes(line.position))
  return (
    <Section title={t('refusedGroup')} count={concerned.length || undefined}>
      <Surface flush>
        <div className="flex gap-2.5 bg-failed-tint px-5 py-3 text-sm max-sm:px-4">
          <Icon name="circle-cross" className="mt-0.5 text-failed" />
          <div className="grid min-w-0 gap-0.5">
            <p className="text-ink">{errors(code)}</p>
            {group.description && (
              <p className="text-xs text-ink-2 wrap-anywhere">
                {t('microsoftSaid', { words: group.description, code: group.code })}
              </p>
            )}
          </div>
        </div>
        {concerned.length > 0 && (
          <ul aria-label={t('lines')}>
            {concerned.map((line) => (
              <RequestedLine key={line.key} line={line} />
            ))}
          </ul>
        )}
      </Surface>
    </Section>
  )
}
