import { type ChangeEvent, useSyncExternalStore } from 'react'
import { useDraftModel } from './draft-model'

/** A field of the draft that holds one text; spread into its control. */
export function useDraftField<Name extends 'poNumber' | 'notes'>(name: Name) {
  const model = useDraftModel()
  const read = () => model.content()[name]
  return {
    name,
    value: useSyncExternalStore(model.subscribe, read, read),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      model.write({ [name]: target.value }),
  }
}
