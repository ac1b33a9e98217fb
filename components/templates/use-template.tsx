'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CustomerPicker, type CustomerPickerProps } from '@/components/customers/picker/customer-picker'
import { TextField } from '@/components/ui/text-field'
import type { Action } from '@/lib/domain/action-result'
import type { OrderBeginning } from '@/lib/domain/draft-view'
import type { TemplateParameter } from '@/lib/domain/template-parameters'
import { readAnswer } from './read-answer'

type Quantities = Record<string, number | null>

type UseTemplateProps = {
  templateId: string
  parameters: TemplateParameter[]
  beginAction: Action<{ templateId: string; customerId: string; quantities: Quantities }, OrderBeginning>
  picker: Omit<CustomerPickerProps, 'beginAction'>
}

/** The numbers that the template asks for, then the customer: picking one begins the order. */
export function UseTemplate({ templateId, parameters, beginAction, picker }: UseTemplateProps) {
  const t = useTranslations('templates')
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const answered = parameters.map(({ name }) => [name, readAnswer(answers[name] ?? '')] as const)
  const quantities = Object.fromEntries(answered.map(([name, answer]) => [name, answer ?? null]))
  return (
    <div className="grid gap-8">
      {parameters.length > 0 && (
        <section aria-labelledby="quantities" className="grid gap-3">
          <h2 id="quantities" className="text-base font-semibold">
            {t('quantities')}
          </h2>
          <div className="flex flex-wrap gap-4">
            {parameters.map(({ name, lines, suggested }) => (
              <TextField
                key={name}
                label={name}
                hint={t('ofLines', { count: lines })}
                inputMode="numeric"
                inputClassName="text-end tabular-nums"
                className="w-40"
                placeholder={suggested === null ? undefined : String(suggested)}
                value={answers[name] ?? ''}
                error={readAnswer(answers[name] ?? '') === undefined ? t('quantityWrong') : undefined}
                onChange={(event) => setAnswers({ ...answers, [name]: event.target.value })}
              />
            ))}
          </div>
          <p className="text-xs text-ink-3">{t('quantitiesText')}</p>
        </section>
      )}
      <section aria-labelledby="for-whom" className="grid gap-3">
        <h2 id="for-whom" className="text-base font-semibold">
          {t('forWhom')}
        </h2>
        <CustomerPicker
          {...picker}
          beginAction={({ customerId }) => beginAction({ templateId, customerId, quantities })}
        />
      </section>
    </div>
  )
}
