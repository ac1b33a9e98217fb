import { useFormContext } from 'react-hook-form'
import type { DraftContent, LineOptions } from '@/lib/domain/order-draft'

type SetOption = <Name extends keyof LineOptions>(name: Name, value: LineOptions[Name]) => void

/** Changes one option of a line, as typing does: it is saved, and can be undone. Takes the line's key: lines may move meanwhile. */
export function useLineOption(lineKey: string): SetOption {
  const { getValues, setValue } = useFormContext<DraftContent>()
  return (name, value) => {
    const lines = getValues('lines')
    const index = lines.findIndex((line) => line.key === lineKey)
    const line = lines[index]
    if (line) setValue(`lines.${index}.options`, { ...line.options, [name]: value }, { shouldDirty: true })
  }
}
