import { useFormatter, useTranslations } from 'next-intl'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { lineCommitment } from '@/lib/domain/commitment/line-commitment'
import type { ReviewedLine } from '@/lib/domain/review'
import { Bound } from './bound'
import { countBy } from './count-by'

const TERMS = { P1M: 'oneMonth', P1Y: 'oneYear', P3Y: 'threeYears', '': 'none' } as const
const CYCLES = {
  monthly: 'monthly',
  annual: 'annual',
  triennial: 'triennial',
  biennial: 'biennial',
  one_time: 'oneTime',
  none: 'none',
} as const

/** How long the customer is bound, how it is invoiced, and until when it can be undone, if it is placed now. */
export function Commitment({ lines, placedAt }: { lines: readonly ReviewedLine[]; placedAt: Date }) {
  const commitments = lines.filter(({ error }) => !error).map((line) => lineCommitment(line, placedAt))
  const t = useTranslations('review')
  const format = useFormatter()
  const terms = countBy(lines, (line) => line.termDuration)
  const cycles = countBy(lines, (line) => line.billingCycle)
  const say = (words: string, count: number, kinds: number) => (kinds > 1 ? t('ofLines', { words, count }) : words)
  return (
    <DescriptionList className="grid-cols-1">
      <Description term={t('commitment')}>
        {format.list(
          [...terms].map(([term, count]) =>
            say(isKey(TERMS, term) ? t(`term.${TERMS[term]}`) : term, count, terms.size),
          ),
        )}
      </Description>
      <Description term={t('invoicing')}>
        <span className="inline-block first-letter:uppercase">
          {format.list(
            [...cycles].map(([cycle, count]) =>
              say(isKey(CYCLES, cycle) ? t(`cycle.${CYCLES[cycle]}`) : cycle, count, cycles.size),
            ),
          )}
        </span>
      </Description>
      <Bound commitments={commitments} />
    </DescriptionList>
  )
}

function isKey<T extends object>(known: T, value: string): value is keyof T & string {
  return Object.hasOwn(known, value)
}
