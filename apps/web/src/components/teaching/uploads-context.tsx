import type { AssetView } from '@lectern/api/contracts/media'
import { useRouter } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from 'react'

import { useServices } from '../../api/use-services.ts'
import { uploadMemory } from '../../upload/upload-memory.ts'
import { beginUpload } from '../../upload/uploader.ts'
import { createUploads, type Place, type Uploads, type UploadState } from '../../upload/uploads.ts'

const UploadsContext = createContext<Uploads | null>(null)

/** Holds the uploads of a course while its builder is open, whichever tab is shown. */
export function UploadsProvider({ courseId, uploads: known, children }: { courseId: string; uploads: readonly AssetView[] | null; children: ReactNode }) {
  const { api } = useServices()
  const router = useRouter()
  const made = useMemo(
    () =>
      createUploads({
        api,
        courseId,
        memory: () => uploadMemory(window.localStorage),
        begin: beginUpload,
        settled: () => void router.invalidate(),
      }),
    [api, courseId, router],
  )
  // On the server, and while its page wakes up, nothing can be uploaded yet.
  const uploads = useSyncExternalStore(
    never,
    () => made,
    () => null,
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (made.anyRunning()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [made])

  useEffect(() => {
    // Files that had arrived before this page was opened are still being read by the server.
    for (const asset of known ?? []) if (asset.state === 'uploaded' && uploads?.stateOf(asset.lessonId) === null) uploads.watch(asset.lessonId, asset)
  }, [uploads, known])

  return <UploadsContext value={uploads}>{children}</UploadsContext>
}

const never = () => () => undefined

/** The uploads of this builder; null until the page's script has started. */
export function useUploads(): Uploads | null {
  return use(UploadsContext)
}

/** What goes on at one place; null when nothing does. */
export function useUploadState(place: Place): UploadState | null {
  const uploads = useUploads()
  return useSyncExternalStore(
    (listener) => uploads?.subscribe(listener) ?? (() => undefined),
    () => uploads?.stateOf(place) ?? null,
    () => null,
  )
}
