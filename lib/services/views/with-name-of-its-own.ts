import 'server-only'
import { errorCode } from '@/lib/db/database-error'
import { AppError } from '@/lib/domain/app-error'

const UNIQUE_VIOLATION = '23505'

/** Takes the writing of a view; that its owner has another of that name, which the database notices, is AppError viewNameTaken. */
export async function withNameOfItsOwn(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (error instanceof Error && errorCode(error.cause) === UNIQUE_VIOLATION)
      throw new AppError('viewNameTaken', { cause: error })
    throw error
  }
}
