import { m } from '@lectern/i18n/messages'
import { Logo } from '@lectern/ui/logo'
import { SiteFooter } from '@lectern/ui/site-header'
import { ThemeToggle } from '@lectern/ui/theme-toggle'
import { Link } from '@tanstack/react-router'

import { useMe } from '../../api/use-services.ts'

/** The site's foot: the few pages that are always good to find, and the appearance. */
export function Footer() {
  const me = useMe()
  return (
    <SiteFooter
      home={
        <Link to="/" className="rounded-sm no-underline">
          <Logo />
        </Link>
      }
      columns={[
        {
          title: m.common_catalogue(),
          links: [
            <Link key="all" to="/courses">
              {m.catalog_browse_all()}
            </Link>,
            <Link key="new" to="/courses" search={{ sort: 'newest' }}>
              {m.catalog_newest()}
            </Link>,
            <Link key="free" to="/courses" search={{ price: 'free' }}>
              {m.catalog_price_free()}
            </Link>,
          ],
        },
        {
          title: m.account_title(),
          links: [
            <Link key="learn" to="/learn">
              {m.common_my_learning()}
            </Link>,
            // Corporate trainees buy and teach nothing (C9).
            ...(me?.role === 'corporate_trainee'
              ? []
              : [
                  <Link key="orders" to="/orders">
                    {m.account_orders()}
                  </Link>,
                  <Link key="apply" to="/teach/apply">
                    {m.apply_link()}
                  </Link>,
                ]),
          ],
        },
        {
          title: m.account_section_policies(),
          links: [
            <Link key="payment" to="/policies/payment">
              {m.account_policy_payment()}
            </Link>,
          ],
        },
      ]}
      end={<ThemeToggle />}
    />
  )
}
