'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Section } from '@/components/ui/section'
import { Table, TBody, THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
import { useAction } from '@/components/ui/use-action'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { Action } from '@/lib/domain/action-result'
import type { MarginRuleView } from '@/lib/domain/margins/margin-rule-view'
import type { RuleActions } from './rule-actions'
import { RuleRow } from './rule-row'
import { useRuleWords } from './use-rule-words'

const RuleDialog = lazy(() => import('./rule-dialog'))

type RulesTableProps = RuleActions & {
  rules: MarginRuleView[]
  mayEdit: boolean
  removeAction: Action<{ id: string }, void>
}

/** All rules by which sell prices are made; administrators add, change and remove them here. */
export function RulesTable({ rules, mayEdit, removeAction, ...actions }: RulesTableProps) {
  const t = useTranslations('margins')
  const common = useTranslations('common')
  const words = useRuleWords()
  const router = useRouter()
  const [edited, setEdited] = useState<MarginRuleView | 'new'>()
  const [asked, setAsked] = useState<MarginRuleView>()
  const removing = useAction(removeAction, () => {
    setAsked(undefined)
    router.refresh()
  })
  return (
    <Section
      title={t('rules')}
      count={rules.length}
      actions={
        mayEdit && (
          <Button variant={rules.length === 0 ? 'primary' : 'secondary'} icon="plus" onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      {rules.length === 0 ? (
        <EmptyState variant="empty" title={t('none')} level={3}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <Table label={t('rules')}>
          <THead>
            <Th>{t('customer')}</Th>
            <Th>{t('product')}</Th>
            <Th>{t('price')}</Th>
            <Th>{t('floor')}</Th>
            <Th>{t('changed')}</Th>
            {mayEdit && <Th hideLabel>{t('actions')}</Th>}
          </THead>
          <TBody>
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                mayEdit={mayEdit}
                onEdit={() => setEdited(rule)}
                onRemove={() => setAsked(rule)}
              />
            ))}
          </TBody>
        </Table>
      )}
      <WhenNeeded needed={edited !== undefined}>
        <RuleDialog
          // Another rule is another form.
          key={edited === 'new' || !edited ? 'new' : edited.id}
          {...actions}
          open={edited !== undefined}
          rule={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onSaved={() => {
            setEdited(undefined)
            router.refresh()
          }}
        />
      </WhenNeeded>
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('removeTitle')}
        closeLabel={common('close')}
        footer={
          <Button variant="danger" pending={removing.isPending} onClick={() => asked && removing.run({ id: asked.id })}>
            {t('removeNow')}
          </Button>
        }
      >
        {asked && <p>{t('removeText', { rule: words.scope(asked) })}</p>}
        {removing.error && <ErrorBanner error={removing.error} />}
      </Dialog>
    </Section>
  )
}
