import 'server-only'
import { PATIENCE_MS } from '@/lib/partner-center/http/budget/priority'
import { lastRepetitionMs } from '@/lib/partner-center/http/repeat/retry'
import { TIMEOUT_MS } from '@/lib/services/context'

/** For its token, and for writing down what came of it. */
const AROUND_A_CALL_MS = 60_000

/** No call that places an order lasts longer, with its waiting and repetitions: one without an end acted until then. */
export const LONGEST_CALL_MS =
  lastRepetitionMs(PATIENCE_MS.placing) + PATIENCE_MS.placing + TIMEOUT_MS.write + AROUND_A_CALL_MS
