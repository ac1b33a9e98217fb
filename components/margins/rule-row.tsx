import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { Td } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import type { MarginRuleView } from '@/lib/domain/margins/margin-rule-view'
import { useRuleWords } from './use-rule-words'

type RuleRowProps = { rule: MarginRuleView; mayEdit: boolean; onEdit: () => void; onRemove: () => void }

export function RuleRow({ rule, mayEdit, onEdit, onRemove }: RuleRowProps) {
  const t = useTranslations('margins')
  const words = useRuleWords()
  return (
    <Tr>
      <Td card="what" truncate={words.customer(rule)}>
        {words.customer(rule)}
      </Td>
      <Td card="who" truncate={words.product(rule)}>
        {words.product(rule)}
      </Td>
      <Td card="amount">{words.price(rule)}</Td>
      <Td card="aside">
        {rule.floorPercent === null ? (
          <span className="text-ink-3">{isOfAll(rule) ? '–' : t('inherited')}</span>
        ) : (
          t('percent', { percent: rule.floorPercent })
        )}
      </Td>
      <Td className="whitespace-nowrap text-ink-2">
        <RelativeTime value={rule.changedAt} /> · {rule.changedBy}
      </Td>
      {mayEdit && (
        <Td card="progress" controls className="text-end whitespace-nowrap sm:w-px">
          <Button size="small" variant="ghost" icon="edit" iconOnly onClick={onEdit}>
            {t('editOf', { rule: words.scope(rule) })}
          </Button>
          <Button size="small" variant="ghost" icon="trash" iconOnly onClick={onRemove}>
            {t('remove', { rule: words.scope(rule) })}
          </Button>
        </Td>
      )}
    </Tr>
  )
}

/** No rule is more general than this one. */
function isOfAll({ customerId, productId, family }: MarginRuleView): boolean {
  return customerId === null && productId === null && family === null
}
