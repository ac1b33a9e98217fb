import { useDraftModel } from '@/components/builder/state/draft-model'
import type { LineOptions } from '@/lib/domain/order-draft'

type SetOption = <Name extends keyof LineOptions>(name: Name, value: LineOptions[Name]) => void

/** Changes one option of a line, as typing does: it is saved, and can be undone. Takes the line's key: lines may move meanwhile. */
export function useLineOption(lineKey: string): SetOption {
  const model = useDraftModel()
  return (name, value) =>
    model.write({
      lines: model
        .content()
        .lines.map((line) => (line.key === lineKey ? { ...line, options: { ...line.options, [name]: value } } : line)),
    })
}
