import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { Button } from '@/components/ui/button'

/** Leads from a draft that was placed meanwhile to its order. */
export function OpenOrder() {
  const t = useTranslations('builder.trouble')
  const router = useRouter()
  const { autosave } = useBuilder()
  const [isOpening, setOpening] = useState(false)

  async function open() {
    setOpening(true)
    const result = await autosave.readStored()
    if (result.ok && result.data.submissionId) {
      autosave.copies.forget()
      router.push(`/orders/${result.data.submissionId}` as Route)
    } else setOpening(false)
  }

  return (
    <Button size="small" icon="arrow-right" pending={isOpening} onClick={open}>
      {t('openOrder')}
    </Button>
  )
}
