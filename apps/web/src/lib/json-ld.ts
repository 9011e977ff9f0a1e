import type { CoursePage } from '@lectern/api/contracts/catalog'
import { CURRENCY_DECIMALS } from '@lectern/kernel/currency'
import type { WireMoney } from '@lectern/kernel/money'

/** A course as schema.org describes it, safe to stand inside a script element. */
export function courseJsonLd(course: CoursePage, url: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.subtitle,
    url,
    inLanguage: course.language,
    provider: { '@type': 'Organization', name: 'Lectern', url: new URL(url).origin },
    instructor: course.teachers.map(({ name }) => ({ '@type': 'Person', name })),
    ...(course.rating === null
      ? {}
      : { aggregateRating: { '@type': 'AggregateRating', ratingValue: course.rating, ratingCount: course.ratingCount, bestRating: 5, worstRating: 1 } }),
    ...(course.price === null
      ? {}
      : {
          offers: {
            '@type': 'Offer',
            category: course.price.amount === '0' ? 'Free' : 'Paid',
            price: decimal(course.price),
            priceCurrency: course.price.currency,
            availability: course.status === 'published' ? 'https://schema.org/InStock' : 'https://schema.org/SoldOut',
          },
        }),
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: `PT${Math.max(1, Math.round(course.durationSeconds / 60))}M` },
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function decimal({ amount, currency }: WireMoney): string {
  const decimals = CURRENCY_DECIMALS[currency]
  const digits = amount.padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
