// Runs before the first paint, so that neither the theme nor the direction flashes. A file of its own: the page's policy allows no inline script.
;(() => {
  const root = document.documentElement
  const theme = /(?:^|;\s*)lectern_theme=(light|dark)(?:;|$)/.exec(document.cookie)
  if (theme) root.dataset.theme = theme[1]
  const cookie = /(?:^|;\s*)lectern_locale=(en|ar)(?:;|$)/.exec(document.cookie)
  const stored = localStorage.getItem('lectern_locale') ?? cookie?.[1] ?? navigator.language
  if (stored.startsWith('ar')) {
    root.lang = 'ar'
    root.dir = 'rtl'
  }
})()
