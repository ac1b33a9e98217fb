import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import type { DraftLine } from '@/lib/domain/order-draft'
import { toLetterLine } from './letter-line'
import { LineRow } from './line-row'
import { LinesPart } from './lines-part'
import { useSaidOptions } from './use-said-options'

type DraftLinesProps = {
  lines: readonly DraftLine[]
  /** Prices are on their way: their place is kept. */
  asking?: boolean
  notice?: ReactNode
  builderHref: string
  canChange: boolean
}

/** The lines as they were typed, without prices: while Microsoft is asked, and when it could not be. */
export function DraftLines({ lines, asking = false, notice, builderHref, canChange }: DraftLinesProps) {
  const t = useTranslations('review')
  const said = useSaidOptions()
  const empty = <span className="font-normal text-ink-3">{t('noTotal')}</span>
  return (
    <LinesPart
      changeHref={canChange ? `${builderHref}#lines` : undefined}
      notice={notice}
      groups={[
        lines.map((line) => (
          <LineRow
            key={line.key}
            line={toLetterLine(line)}
            options={said(line)}
            price={asking ? <Skeleton className="ms-auto my-0.5 h-4 w-24" /> : empty}
            total={asking ? <Skeleton className="ms-auto my-0.5 h-4 w-20" /> : empty}
          />
        )),
      ]}
    />
  )
}
