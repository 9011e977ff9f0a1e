export interface Device {
  /** "Firefox"; null when it says nothing known. */
  browser: string | null
  /** "Windows"; null when it says nothing known. */
  system: string | null
  phone: boolean
}

/** What a browser's long name for itself says in short. */
export function deviceOf(userAgent: string | null): Device {
  const text = userAgent ?? ''
  const browser = firstOf(text, [
    ['Edg', 'Edge'],
    ['OPR/', 'Opera'],
    ['Firefox/', 'Firefox'],
    ['FxiOS/', 'Firefox'],
    ['SamsungBrowser/', 'Samsung Internet'],
    ['CriOS/', 'Chrome'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ])
  const system = firstOf(text, [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['CrOS', 'ChromeOS'],
    ['Windows', 'Windows'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ])
  return { browser, system, phone: /Android|iPhone|iPad|Mobile/.test(text) }
}

function firstOf(text: string, names: readonly (readonly [mark: string, name: string])[]): string | null {
  return names.find(([mark]) => text.includes(mark))?.[1] ?? null
}
