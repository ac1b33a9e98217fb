import { useFormatter, useTranslations } from 'next-intl'
import { useBindingWords } from '@/components/builder/use-choice-words'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { lineCommitment } from '@/lib/domain/commitment/line-commitment'
import type { ReviewedLine } from '@/lib/domain/review'
import { Bound } from './bound'
import { countBy } from './count-by'

/** How long the customer is bound, how it is invoiced, and until when it can be undone, if it is placed now. */
export function Commitment({ lines, placedAt }: { lines: readonly ReviewedLine[]; placedAt: Date }) {
  const commitments = lines.filter(({ error }) => !error).map((line) => lineCommitment(line, placedAt))
  const t = useTranslations('review')
  const words = useBindingWords()
  const format = useFormatter()
  const terms = countBy(lines, (line) => line.termDuration)
  const cycles = countBy(lines, (line) => line.billingCycle)
  const say = (text: string, count: number, kinds: number) => (kinds > 1 ? t('ofLines', { words: text, count }) : text)
  return (
    <DescriptionList className="grid-cols-1">
      <Description term={t('commitment')}>
        {format.list([...terms].map(([term, count]) => say(words.length(term), count, terms.size)))}
      </Description>
      <Description term={t('invoicing')}>
        <span className="inline-block first-letter:uppercase">
          {format.list([...cycles].map(([cycle, count]) => say(words.invoiced(cycle), count, cycles.size)))}
        </span>
      </Description>
      <Bound commitments={commitments} />
    </DescriptionList>
  )
}
