import type { Action } from '@/lib/domain/action-result'
import type { DraftComment } from '@/lib/domain/draft-talk'

export type Colleague = { id: string; name: string }

export type DraftTalkProps = {
  draftId: string
  owner: { name: string; isMine: boolean }
  mayHandOver: boolean
  listCommentsAction: Action<{ draftId: string }, DraftComment[]>
  commentAction: Action<{ draftId: string; text: string }, void>
  listColleaguesAction: Action<Record<string, never>, Colleague[]>
  handOverAction: Action<{ draftId: string; toPersonId: string; text: string }, { toName: string }>
}

export type TalkDialogProps = DraftTalkProps & { open: boolean; onClose: () => void }
