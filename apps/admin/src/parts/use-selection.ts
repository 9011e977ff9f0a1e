import { useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

/** What is selected in a list. Another list (`of` has changed) begins with nothing: nobody acts on rows that they don't see. */
export function useSelection(of: string): { selected: ReadonlySet<string>; select: (selected: ReadonlySet<string>) => void; clear: () => void } {
  const [state, setState] = useState({ of, selected: NONE })
  return {
    selected: state.of === of ? state.selected : NONE,
    select: (selected) => setState({ of, selected }),
    clear: () => setState({ of, selected: NONE }),
  }
}
