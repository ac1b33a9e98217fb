import { useFormContext } from 'react-hook-form'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'

/** Changes all lines in one step, which can be undone as one. */
export function useChangeLines(): (change: (lines: DraftLine[]) => DraftLine[]) => void {
  const { getValues, setValue } = useFormContext<DraftContent>()
  return (change) => setValue('lines', change(structuredClone(getValues('lines'))), { shouldDirty: true })
}
