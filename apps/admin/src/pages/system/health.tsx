import CircleCheck from 'lucide-react/icons/circle-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'

/** Well or not, in a word and a sign. */
export function Health({ good, text }: { good: boolean; text: string }) {
  const Icon = good ? CircleCheck : TriangleAlert
  return (
    <span className={`inline-flex items-center gap-2 text-xl ${good ? 'text-leaf' : 'text-carmine'}`}>
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      {text}
    </span>
  )
}
