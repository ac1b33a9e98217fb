import type { RefusalCategory } from './category'
export type CodeRow = { status: number; code: string; category: RefusalCategory }
