import { COVER_HEIGHT, COVER_WIDTH, coverSvg } from './cover/cover-svg.ts'

/** The generated cover of a course; decorative, its title stands beside it. Give the width by classes, the height follows. */
export function CourseCover({ id, hue, className = 'w-full' }: { id: string; hue: number; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block overflow-hidden rounded-sm [&>svg]:block [&>svg]:size-full ${className}`}
      style={{ aspectRatio: `${COVER_WIDTH} / ${COVER_HEIGHT}` }}
      // The drawing is made by us from numbers; nothing a person typed gets in.
      dangerouslySetInnerHTML={{ __html: coverSvg(id, hue) }}
    />
  )
}
