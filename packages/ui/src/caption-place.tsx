/** Per cent from the top: above the controls, which would hide the usual place at the bottom; two lines fit. */
const LINE = 76

/** For the `ref` of a track. Told by its cues, because React passes on no load events of tracks and they may have come before. */
export function keepCaptionsInSight({ track }: HTMLTrackElement): () => void {
  const lift = () => liftCaptions(track)
  lift()
  track.addEventListener('cuechange', lift)
  return () => track.removeEventListener('cuechange', lift)
}

/** Puts the cues of a track where the controls don't cover them; a cue that says itself where it wants to be stays there. */
function liftCaptions({ cues }: TextTrack): void {
  for (const cue of cues ?? []) {
    if (!(cue instanceof VTTCue) || cue.line !== 'auto') continue
    cue.snapToLines = false
    cue.line = LINE
  }
}
