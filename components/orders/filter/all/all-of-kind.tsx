import { useLocale, useTranslations } from 'next-intl'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { FacetChoice } from '@/lib/domain/history/facet-choice'
import type { FacetKind } from '@/lib/domain/history/facets'
import { facetWord } from '../facet-word'

type AllOfKindProps = { kind: FacetKind; chosen: FacetChoice[]; choices: FacetChoice[] }

/** The values of one kind, what is filtered for first; nothing where there is none. */
export function AllOfKind({ kind, chosen, choices }: AllOfKindProps) {
  const all = useTranslations()
  const locale = useLocale()
  const others = choices.filter(({ value }) => !chosen.some((one) => one.value === value))
  if (chosen.length + others.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="pb-2 text-sm font-medium">{all(`orderFilters.kind.${kind}`)}</legend>
      <div className="grid max-h-64 gap-2 overflow-y-auto p-1">
        {[...chosen, ...others].map(({ value, label }, index) => (
          <CheckboxField
            key={value}
            name={kind}
            value={value}
            defaultChecked={index < chosen.length}
            label={label || facetWord(all, locale, kind, value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
