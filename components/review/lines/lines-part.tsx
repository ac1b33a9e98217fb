import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { LetterPart } from '@/components/review/letter/letter-part'
import { lineColumns } from './line-row'

type LinesPartProps = {
  changeHref?: string
  /** The rows of each order that Microsoft will make of this; one group as long as that is not known. */
  groups: ReactNode[]
  /** Instead of the prices, when they could not be had. */
  notice?: ReactNode
  foot?: ReactNode
}

/** The products of the letter, and how many orders Microsoft will make of them. */
export function LinesPart({ changeHref, groups, notice, foot }: LinesPartProps) {
  const t = useTranslations('review')
  const several = groups.length > 1
  return (
    <LetterPart title={t('part.lines')} changeHref={changeHref}>
      {notice}
      {several && <p className="text-sm text-ink-2">{t('orderGroups', { count: groups.length })}</p>}
      <div>
        <div
          aria-hidden="true"
          className={`hidden border-b border-line pb-2 text-xs font-medium text-ink-3 sm:grid ${lineColumns}`}
        >
          <span>{t('column.product')}</span>
          <span className="text-end">{t('column.quantity')}</span>
          <span className="text-end">{t('column.price')}</span>
          <span className="text-end">{t('column.total')}</span>
        </div>
        {groups.map((rows, index) => {
          const name = t('orderGroup', { number: index + 1, count: groups.length })
          return (
            <Fragment key={name}>
              {several && <h3 className="pt-4 text-xs font-medium text-ink-2">{name}</h3>}
              <ol aria-label={several ? name : t('part.lines')}>{rows}</ol>
            </Fragment>
          )
        })}
      </div>
      {foot}
    </LetterPart>
  )
}
