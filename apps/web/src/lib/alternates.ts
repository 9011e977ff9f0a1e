import { withLocale } from './locale-path.ts'

/** The same page in each language, for search engines. */
export function alternates(origin: string, pathname: string): { rel: 'alternate'; hrefLang: string; href: string }[] {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  const at = (hrefLang: string, locale: 'en' | 'ar') => ({ rel: 'alternate' as const, hrefLang, href: origin + withLocale(path, locale) })
  return [at('en', 'en'), at('ar', 'ar'), at('x-default', 'en')]
}
