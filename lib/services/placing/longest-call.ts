import 'server-only'
import { PATIENCE_MS } from '@/lib/partner-center/http/budget/priority'
import { lastRepetitionMs } from '@/lib/partner-center/http/repeat/retry'
import { TIMEOUT_MS } from '@/lib/services/context'

/** For its token, and for being written down. */
const AROUND_A_CALL_MS = 60_000

/** What was held up for longer since it was to be written down, by a frozen machine too, does not leave any more. */
export const LEAVES_WITHIN_MS = lastRepetitionMs(PATIENCE_MS.placing) + PATIENCE_MS.placing + AROUND_A_CALL_MS

/** No call that places an order lasts longer, with its waiting and repetitions: one without an end acted until then. */
export const LONGEST_CALL_MS = LEAVES_WITHIN_MS + TIMEOUT_MS.write
