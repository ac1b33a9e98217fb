'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import type { PriceFamily } from '@/lib/domain/margins/margin-rule'
import type { FindTargets } from './rule-actions'
import { TargetField } from './target-field'

/** Null is everybody, or everything; undefined one that is still to be chosen. */
export type Scope = {
  customerId: string | null | undefined
  family: PriceFamily | null
  productId: string | null | undefined
}

const FAMILIES = ['updatedlicensebased', 'software', 'marketplace'] as const

type RuleScopeProps = { scope: Scope; onChange: (scope: Scope) => void; find: FindTargets; isAsked: boolean }

/** Whom a new rule is for, and of what. */
export function RuleScope({ scope, onChange, find, isAsked }: RuleScopeProps) {
  const t = useTranslations('margins')
  const [products, setProducts] = useState<'all' | 'family' | 'product'>('all')

  function choose(value: string) {
    const chosen = value === 'family' || value === 'product' ? value : 'all'
    setProducts(chosen)
    onChange({
      ...scope,
      family: chosen === 'family' ? 'updatedlicensebased' : null,
      productId: chosen === 'product' ? undefined : null,
    })
  }

  return (
    <div className="grid gap-4">
      <SelectField
        label={t('forCustomer')}
        value={scope.customerId === null ? 'all' : 'one'}
        onChange={({ target }) => onChange({ ...scope, customerId: target.value === 'one' ? undefined : null })}
        options={[
          { value: 'all', label: t('everyone') },
          { value: 'one', label: t('oneCustomer') },
        ]}
      />
      {scope.customerId !== null && (
        <TargetField
          what="customer"
          label={t('findCustomer')}
          onChoose={(customerId) => onChange({ ...scope, customerId })}
          find={find}
          isMissing={isAsked && scope.customerId === undefined}
        />
      )}
      <SelectField
        label={t('forProduct')}
        value={products}
        onChange={({ target }) => choose(target.value)}
        options={[
          { value: 'all', label: t('everything') },
          { value: 'family', label: t('oneFamily') },
          { value: 'product', label: t('oneProduct') },
        ]}
      />
      {products === 'family' && (
        <SelectField
          label={t('familyLabel')}
          value={scope.family ?? ''}
          onChange={({ target }) =>
            onChange({ ...scope, family: FAMILIES.find((family) => family === target.value) ?? null })
          }
          options={FAMILIES.map((family) => ({ value: family, label: t(`family.${family}`) }))}
        />
      )}
      {products === 'product' && (
        <TargetField
          what="product"
          label={t('findProduct')}
          onChoose={(productId) => onChange({ ...scope, productId })}
          find={find}
          isMissing={isAsked && scope.productId === undefined}
        />
      )}
    </div>
  )
}
