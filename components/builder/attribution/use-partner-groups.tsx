import { useTranslations } from 'next-intl'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { useCountryName } from '@/components/builder/use-country-name'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { Reseller } from '@/lib/domain/reseller'

type PartnerGroupsInput = {
  fieldId: string
  resellers: readonly Reseller[]
  taken: readonly string[]
  query: string
  onChoose: (mpnId: string) => void
}

/** Resellers that match what is typed, the customer's own first; a whole id that is none of theirs can be used as it is. */
export function usePartnerGroups({ fieldId, resellers, taken, query, onChoose }: PartnerGroupsInput): OptionGroup[] {
  const t = useTranslations('builder.attribution')
  const countryName = useCountryName()
  const typed = query.trim()
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)

  const matching = resellers.filter((reseller) => {
    const country = reseller.country ? `${reseller.country} ${countryName(reseller.country)}` : ''
    const text = `${reseller.name} ${reseller.mpnId} ${country}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
  const groupOf = (id: string, heading: string, members: Reseller[]): OptionGroup[] =>
    members.length === 0
      ? []
      : [
          {
            id,
            label: heading,
            heading: <span className="text-xs font-medium text-ink-3">{heading}</span>,
            options: members.map(optionOf),
          },
        ]

  function optionOf({ mpnId, name, country }: Reseller): Option {
    const isTaken = taken.includes(mpnId)
    return {
      id: `${fieldId}-${mpnId}`,
      isDisabled: isTaken,
      choose: () => onChoose(mpnId),
      content: (
        <>
          <span className="min-w-0 flex-1 truncate">{name}</span>
          {isTaken ? (
            <span className="shrink-0 text-xs">{t('alreadyChosen')}</span>
          ) : (
            country && <span className="max-w-28 shrink-0 truncate text-xs text-ink-3">{countryName(country)}</span>
          )}
          <span className="shrink-0 font-mono text-xs text-ink-3">{mpnId}</span>
        </>
      ),
    }
  }

  const isOther = isPartnerId(typed) && !resellers.some((reseller) => reseller.mpnId === typed)
  const typedGroup: OptionGroup[] = isOther
    ? [
        {
          id: 'typed',
          options: [
            {
              id: `${fieldId}-typed`,
              isDisabled: taken.includes(typed),
              choose: () => onChoose(typed),
              content: t('useTyped', { id: typed }),
            },
          ],
        },
      ]
    : []
  return [
    ...groupOf(
      'ofCustomer',
      t('ofCustomer'),
      matching.filter((reseller) => reseller.isOfCustomer),
    ),
    ...groupOf(
      'others',
      t('others'),
      matching.filter((reseller) => !reseller.isOfCustomer),
    ),
    ...typedGroup,
  ]
}
