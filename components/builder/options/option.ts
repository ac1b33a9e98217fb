import type { ReactNode } from 'react'

/** Something that can be chosen from the list; a disabled one can be looked at, to read why. */
export type Option = { id: string; isDisabled?: boolean; content: ReactNode; choose: () => void }
export type OptionGroup = { id: string; label?: string; heading?: ReactNode; options: Option[] }
