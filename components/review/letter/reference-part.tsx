import { useTranslations } from 'next-intl'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { DraftContent } from '@/lib/domain/order-draft'
import { LetterPart } from './letter-part'

type ReferencePartProps = { content: Pick<DraftContent, 'poNumber' | 'notes' | 'route'>; changeHref?: string }

/** What only we see: the purchase order number and the notes; and how it is placed when that is not the usual way. */
export function ReferencePart({ content, changeHref }: ReferencePartProps) {
  const t = useTranslations('review')
  return (
    <LetterPart title={t('part.reference')} changeHref={changeHref}>
      <DescriptionList>
        <Description term={t('poNumber')}>{content.poNumber || undefined}</Description>
        <Description term={t('notes')}>
          {content.notes ? <span className="whitespace-pre-line">{content.notes}</span> : undefined}
        </Description>
        {content.route === 'order' && <Description term={t('route')}>{t('routeOrder')}</Description>}
      </DescriptionList>
      <p className="text-xs text-ink-3 print:hidden">{t('referenceHint')}</p>
    </LetterPart>
  )
}
