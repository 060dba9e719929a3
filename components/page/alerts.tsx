import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { alertsFor } from '#lib/domain/rules/alerts.ts'
import type { Subject } from '#lib/domain/rules/concerns.ts'

/** What has been announced or is under way and concerns this page today; it ends by itself. */
export function Alerts({ view, on }: { view: View; on: Subject }) {
  return alertsFor(view.site.alerts, view.today, on).map((alert) => (
    <div key={alert.id} className="notice" data-alert={alert.id}>
      <p>
        <strong>
          <Label view={view} of={alert.title} />
        </strong>{' '}
        <Sentence view={view} of={alert.text} />
      </p>
    </div>
  ))
}
