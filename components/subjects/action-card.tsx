import { Check, UserCheck, X } from "lucide-react";
import type { RecommendedAction } from "#lib/alerts/recommended-action.ts";
import { actionName, actionStatusName } from "#components/glossary/action-names.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { absoluteTime, durationText } from "#components/ui/time-text.ts";

/** What the policy recommends, why, which conditions held, and how good the data was. */
export function ActionCard({ action }: { action: RecommendedAction }) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={action.status === "superseded" ? "neutral" : "accent"}>{actionStatusName(action.status)}</Badge>
        <span className="font-medium">{actionName(action.action, action.durationHours)}</span>
        {action.personRequired ? (
          <Badge>
            <UserCheck aria-hidden="true" className="size-3" /> A person decides
          </Badge>
        ) : null}
      </div>
      {action.sentence ? <p>{action.sentence}</p> : null}
      {action.conditions.length > 0 ? (
        <ul className="flex flex-col gap-0.5 text-ink-muted">
          {action.conditions.map((condition) => (
            <li key={condition.text} className="flex items-start gap-1.5">
              {condition.met ? (
                <Check aria-hidden="true" className="mt-1 size-3 shrink-0 text-good" />
              ) : (
                <X aria-hidden="true" className="mt-1 size-3 shrink-0 text-ink-faint" />
              )}
              <span>
                <span className="sr-only">{condition.met ? "Met: " : "Not met: "}</span>
                {condition.text}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="text-sm text-ink-faint">
        <ExactTime iso={action.createdAt} /> · {sentenceCase(action.triggerId)} ·{" "}
        <QualityText quality={action.dataQuality} />
      </p>
    </div>
  );
}

/** The state of the feed when it was decided. */
function QualityText({ quality }: { quality: RecommendedAction["dataQuality"] }) {
  if (quality.dataAsOf === null) return <>the feed&rsquo;s state was not known</>;
  const parts = [
    quality.lagMs === null ? null : `feed ${durationText(quality.lagMs)} behind`,
    quality.gaps > 0 ? `${quality.gaps} gaps` : null,
    quality.drift.length > 0 ? `columns changed in ${quality.drift.join(", ")}` : null,
    quality.caughtUp ? null : "still catching up",
  ].filter((part) => part !== null);
  return (
    <span title={`Data as of ${absoluteTime(quality.dataAsOf)}`}>
      {parts.length > 0 ? `decided with the ${parts.join(", ")}` : "decided on complete data"}
    </span>
  );
}
