import { useTranslations } from 'next-intl'
import { OptionPart } from '@/components/builder/line-options/option-part'
import { Reading } from '@/components/builder/line-options/reading'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { Spinner } from '@/components/ui/spinner'
import type { DraftLine } from '@/lib/domain/order-draft'
import { promotionOf } from '@/lib/domain/promotions/line-promotion'
import { OptionRow } from '../option-row'
import { PromotionFixes } from './promotion-fixes'
import { PromotionTerms } from './promotion-terms'
import { PromotionTitle } from './promotion-title'
import { usePromotions } from './promotions-context'

/** Which promotion a line gets, which it could have, and why not. partner-center-api.md ch. 5.7. */
export function PromotionPart({ line }: { line: DraftLine }) {
  const t = useTranslations('lineOptions.promotion')
  const setOption = useLineOption(line.key)
  const { byLine, isBehind, question } = usePromotions()
  const found = byLine[line.key] ?? []
  const { promotionId } = line.options
  const automatic = promotionOf(null, found)
  const chosen = found.find(({ id }) => id === promotionId)
  const isGone = promotionId !== null && !chosen && !isBehind && question.data !== undefined
  // The one that Microsoft applies by itself is the choice of choosing nothing.
  const listed = found.filter((promotion) => promotion !== automatic || promotion.id === promotionId)
  const name = `promotion-${line.key}`

  if (!line.choice) return null
  return (
    <OptionPart title={t('title')} context={t('context')}>
      {!isBehind && <Reading question={question} />}
      {question.data && found.length === 0 && !isGone && !isBehind && <p className="text-sm text-ink-2">{t('none')}</p>}
      {(found.length > 0 || isGone) && (
        <fieldset className="grid gap-1.5" aria-busy={isBehind || undefined}>
          <legend className="sr-only">{t('title')}</legend>
          <OptionRow
            name={name}
            isChosen={promotionId === null}
            onChoose={() => setOption('promotionId', null)}
            title={automatic ? <PromotionTitle promotion={automatic} /> : t('without')}
          >
            {automatic ? <PromotionTerms line={line} promotion={automatic} /> : t('withoutHint')}
          </OptionRow>
          {listed.map((promotion) => (
            <OptionRow
              key={promotion.id}
              name={name}
              isChosen={promotion.id === promotionId}
              isDisabled={promotion.verdict === 'refused'}
              onChoose={() => setOption('promotionId', promotion.id)}
              title={<PromotionTitle promotion={promotion} />}
              fixes={promotion.verdict === 'refused' && <PromotionFixes line={line} promotion={promotion} />}
            >
              <PromotionTerms line={line} promotion={promotion} />
            </OptionRow>
          ))}
          {isGone && (
            <OptionRow name={name} isChosen isDisabled isWrong onChoose={() => undefined} title={t('gone')}>
              {t('goneHint')}
            </OptionRow>
          )}
        </fieldset>
      )}
      {isBehind && (
        <p role="status" className="flex items-center gap-2 text-xs text-ink-3">
          <Spinner className="size-3" />
          {t('asking')}
        </p>
      )}
    </OptionPart>
  )
}
