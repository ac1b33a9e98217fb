import type { AppErrorCode } from '../app-error'
import type { RefusalCategory } from './category'

/** Which service spoke, told by the address: only where two of them use one code for different things. */
export type Service = 'agreement-status' | 'subscriptions'

/**
 * One documented code. The status is the documented one; several where the reference names several. The sentence is
 * given where the category's own does not say what to do.
 */
export type CodeRow = readonly [
  status: number | readonly number[],
  code: string,
  category: RefusalCategory,
  sentence?: AppErrorCode | undefined,
  service?: Service,
]
