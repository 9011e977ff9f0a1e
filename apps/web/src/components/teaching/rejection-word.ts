import { m } from '@lectern/i18n/messages'

/** Why the server can't use a file. */
export function rejectionWord(reason: string | null): string {
  switch (reason) {
    case 'video_not_playable':
      return m.teaching_upload_rejected_not_playable()
    case 'upload_wrong_type':
      return m.teaching_upload_rejected_type()
    default:
      return m.teaching_upload_rejected_unreadable()
  }
}
