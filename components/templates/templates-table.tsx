'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { RelativeTime } from '@/components/ui/relative-time'
import { RowLink } from '@/components/ui/row-link'
import { Table, TBody, THead } from '@/components/ui/table'
import { Td, Th } from '@/components/ui/table-cell'
import { Tr } from '@/components/ui/table-row'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import type { TemplateRow } from '@/lib/domain/order-template'

type TemplatesTableProps = {
  rows: TemplateRow[]
  mayOrder: boolean
  discardAction: Action<{ templateId: string }, void>
}

/** Everyone's templates; the row leads to using it. */
export function TemplatesTable({ rows, mayOrder, discardAction }: TemplatesTableProps) {
  const t = useTranslations('templates')
  const common = useTranslations('common')
  const router = useRouter()
  const [asked, setAsked] = useState<TemplateRow>()
  const discarding = useAction(discardAction, () => {
    setAsked(undefined)
    router.refresh()
  })
  const what = ({ firstTitle, lineCount }: TemplateRow) => {
    const title = firstTitle ?? t('untitled')
    return lineCount === 1 ? title : t('more', { title, count: lineCount - 1 })
  }
  return (
    <>
      <Table label={t('list')}>
        <THead>
          <Th>{t('name')}</Th>
          <Th>{t('what')}</Th>
          <Th>{t('by')}</Th>
          <Th>{t('used')}</Th>
          <Th hideLabel>{t('actions')}</Th>
        </THead>
        <TBody>
          {rows.map((row) => (
            <Tr key={row.id}>
              <Td card="what" truncate={row.name}>
                <RowLink href={`/templates/${row.id}`}>{row.name}</RowLink>
              </Td>
              <Td card="who" truncate={what(row)} className="sm:max-w-96">
                {what(row)}
              </Td>
              <Td card="amount" truncate={row.createdByName} className="text-ink-2">
                {row.createdByName}
              </Td>
              <Td card="aside" className="whitespace-nowrap text-ink-2">
                {row.usedAt ? (
                  <>
                    <RelativeTime value={row.usedAt} /> · {t('uses', { count: row.uses })}
                  </>
                ) : (
                  t('never')
                )}
              </Td>
              <Td card="progress" controls className="text-end sm:w-px">
                <Button
                  size="small"
                  variant="ghost"
                  icon="trash"
                  iconOnly
                  disabled={!mayOrder}
                  title={mayOrder ? undefined : t('readOnly')}
                  onClick={() => setAsked(row)}
                >
                  {t('discard', { name: row.name })}
                </Button>
              </Td>
            </Tr>
          ))}
        </TBody>
      </Table>
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('discardTitle', { name: asked?.name ?? '' })}
        closeLabel={common('close')}
        footer={
          <>
            <Button onClick={() => setAsked(undefined)}>{t('keep')}</Button>
            <Button
              variant="danger"
              pending={discarding.isPending}
              onClick={() => asked && discarding.run({ templateId: asked.id })}
            >
              {t('discardNow')}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{t('discardText')}</p>
        {discarding.error && <ErrorBanner error={discarding.error} />}
      </Dialog>
    </>
  )
}
