import { m } from '@lectern/i18n/messages'

const AT_ONCE = 8

/** Who is meant; of many the first, the others a press away. */
export function NameList({ names }: { names: readonly string[] }) {
  const rest = names.slice(AT_ONCE)
  return (
    <div className="text-sm">
      <Names names={names.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details className="mt-1.5">
          <summary className="w-fit text-muted hover:text-ink">{m.people_and_more({ count: rest.length })}</summary>
          <div className="mt-1.5 max-h-40 overflow-y-auto">
            <Names names={rest} />
          </div>
        </details>
      )}
    </div>
  )
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {names.map((name, index) => (
        // People may share a name: position is identity.
        <li key={index} className="max-w-full truncate rounded-sm bg-sunk px-2 py-0.5">
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}
