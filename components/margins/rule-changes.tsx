import { useTranslations } from 'next-intl'
import { RelativeTime } from '@/components/ui/relative-time'
import { Section } from '@/components/ui/section'
import type { MarginRuleChange } from '@/lib/domain/margins/margin-rule-view'
import { useRuleWords } from './use-rule-words'

/** Who changed which rule, the newest first. */
export function RuleChanges({ changes }: { changes: MarginRuleChange[] }) {
  const t = useTranslations('margins')
  const words = useRuleWords()
  if (changes.length === 0) return null

  function sentence({ before, after, by, ...names }: MarginRuleChange): string {
    const rule = after ?? before
    if (!rule) return by
    const scope = words.scope({ ...rule, ...names })
    if (before && after)
      return t('changedRule', { name: by, rule: scope, before: words.whole(before), after: words.whole(after) })
    const whole = `${scope}: ${words.whole(rule)}`
    return after ? t('madeRule', { name: by, rule: whole }) : t('removedRule', { name: by, rule: whole })
  }

  return (
    <Section title={t('history')}>
      <ol className="grid gap-2 text-sm">
        {changes.map((change) => (
          <li key={change.id} className="flex flex-wrap justify-between gap-x-6 gap-y-0.5">
            <span className="wrap-anywhere">{sentence(change)}</span>
            <span className="text-ink-3">
              <RelativeTime value={change.at} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
