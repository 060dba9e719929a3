import { Fold } from '#components/words/fold.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { alertsFor, type Subject } from '#lib/domain/rules/concerns.ts'

/** What has been announced or is under way and concerns this page today; it ends by itself. */
export function Alerts({ view, on }: { view: View; on: Subject }) {
  return alertsFor(view.site.alerts, view.today, on).map((alert) => (
    <div key={alert.id} className="notice" data-alert={alert.id}>
      <Fold
        view={view}
        className="part"
        title={
          <strong>
            <Label view={view} of={alert.title} />
          </strong>
        }
      >
        <p>
          <Sentence view={view} of={alert.text} />
        </p>
      </Fold>
    </div>
  ))
}
