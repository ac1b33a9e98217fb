import 'server-only'

/** Where triggers tell what was stored (lib/db/migrations); each payload is a `Change` of lib/domain as JSON. */
export const CHANGES_CHANNEL = 'order_desk_changes'
