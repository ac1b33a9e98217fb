import type { Action } from '@/lib/domain/action-result'

/** What can be done with saved views; the page hands these out. */
export type ViewActions = {
  saveAction: Action<{ name: string; search: string; isShared: boolean }, { address: string }>
  changeAction: Action<{ id: string; name?: string; search?: string; isShared?: boolean }, void>
  deleteAction: Action<{ id: string }, void>
  arrangeAction: Action<{ key: 'orderTabs'; value: string[] }, void>
}
