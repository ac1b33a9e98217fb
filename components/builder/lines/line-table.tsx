import { useTranslations } from 'next-intl'
import { ADD_LINE_ID } from '@/components/builder/field-id'
import { useOrderState } from '@/components/builder/state/order-state'
import { Table, TBody, THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
import { LineRow } from './line-row'
import { moveInSheet } from './move-in-sheet'
import { pasteColumn } from './paste-column'
import type { useLines } from './use-lines'

type LineTableProps = { lines: ReturnType<typeof useLines>; onChangePlan: (index: number) => void }

/** The lines as a sheet: cells in columns, moved through by keys. */
export function LineTable({ lines, onChangePlan }: LineTableProps) {
  const t = useTranslations('builder.lines')
  const { content } = useOrderState()
  return (
    // The keys belong to the cells inside; they are caught here once.
    <fieldset
      aria-label={t('title')}
      className="min-w-0 sm:max-lg:overflow-x-auto"
      onKeyDown={(event) => moveInSheet(event, ADD_LINE_ID)}
      onPaste={pasteColumn}
    >
      <Table label={t('table')} className="table-fixed sm:max-lg:min-w-3xl">
        <THead>
          <Th className="w-auto ps-3!">{t('product')}</Th>
          <Th className="w-[26%]">{t('choice')}</Th>
          <Th numeric className="w-20">
            {t('quantity')}
          </Th>
          <Th className="w-[11%]">{t('friendlyName')}</Th>
          <Th numeric className="w-42">
            {t('price')}
          </Th>
          <Th hideLabel className="w-18">
            {t('actions')}
          </Th>
        </THead>
        <TBody>
          {lines.fields.map((field, index) => (
            <LineRow
              key={field.id}
              line={content.lines.find((line) => line.key === field.key) ?? field}
              index={index}
              isFull={lines.isFull}
              onChangePlan={() => onChangePlan(index)}
              onDuplicate={() => lines.duplicate(index)}
              onRemove={() => lines.remove(index)}
            />
          ))}
        </TBody>
      </Table>
    </fieldset>
  )
}
