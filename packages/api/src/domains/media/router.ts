import { router } from '../../trpc/init.ts'
import { guardedProcedure, openProcedure } from '../../trpc/procedure.ts'
import { mediaDeps } from '../../trpc/reads.ts'
import { abandonUpload } from './abandon-upload.ts'
import { assetIdInput, playbackInput, previewInput, requestUploadInput, saveCaptionsInput, uploadsInput } from './contract.ts'
import { deleteAsset } from './delete-asset.ts'
import { getAsset } from './get-asset.ts'
import { listUploads } from './list-uploads.ts'
import { playback } from './playback.ts'
import { preview } from './preview.ts'
import { requestUpload } from './request-upload.ts'
import { saveCaptions } from './save-captions.ts'

export const mediaSlice = router({
  requestUpload: guardedProcedure('media.requestUpload')
    .input(requestUploadInput)
    .mutation(({ ctx, input }) => requestUpload({ ...ctx, media: mediaDeps(ctx) }, input)),
  uploads: guardedProcedure('media.uploads')
    .input(uploadsInput)
    .query(({ ctx, input }) => listUploads({ ...ctx, media: mediaDeps(ctx) }, input)),
  abandonUpload: guardedProcedure('media.abandonUpload')
    .input(assetIdInput)
    .mutation(({ ctx, input }) => abandonUpload({ ...ctx, media: mediaDeps(ctx) }, input)),
  asset: guardedProcedure('media.asset')
    .input(assetIdInput)
    .query(({ ctx, input }) => getAsset({ ...ctx, media: mediaDeps(ctx) }, input)),
  deleteAsset: guardedProcedure('media.deleteAsset')
    .input(assetIdInput)
    .mutation(({ ctx, input }) => deleteAsset({ ...ctx, media: mediaDeps(ctx) }, input)),
  playback: guardedProcedure('media.playback')
    .input(playbackInput)
    .query(({ ctx, input }) => playback({ ...ctx, media: mediaDeps(ctx) }, input)),
  preview: openProcedure('media.preview')
    .input(previewInput)
    .query(({ ctx, input }) => preview(ctx, mediaDeps(ctx), input)),
  saveCaptions: guardedProcedure('media.saveCaptions')
    .input(saveCaptionsInput)
    .mutation(({ ctx, input }) => saveCaptions({ ...ctx, media: mediaDeps(ctx) }, input)),
})
