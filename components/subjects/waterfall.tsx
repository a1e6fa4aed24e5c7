import type { Contributions } from "#lib/cases/subject-view/contributions.ts";
import { familyColour } from "#components/glossary/family-names.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";
import { prepareWaterfall, type WaterfallStep } from "#components/subjects/prepare-waterfall.ts";
import { classNames } from "#components/ui/class-names.ts";

/** The score from zero to its total, one bar a contribution, with the tier edges behind it. */
export function Waterfall({ contributions }: { contributions: Contributions }) {
  const steps = prepareWaterfall(contributions);
  const high = Math.max(...steps.map((step) => Math.max(step.from, step.to)), contributions.total);
  const nextEdge = contributions.edges
    .map((edge) => edge.from)
    .filter((from) => from > high)
    .sort((a, b) => a - b)[0];
  const scale = Math.max(nextEdge ?? high, high, 20) * 1.02;
  const edges = contributions.edges.filter((edge) => edge.from > 0 && edge.from <= scale);
  return (
    <div className="relative">
      <EdgeLabels edges={edges} scale={scale} />
      <ul aria-label="Contributions to the score" className="flex flex-col">
        {steps.map((step) => (
          <li key={step.key} className="grid h-6.5 grid-cols-[11rem_minmax(0,1fr)_4rem] items-center gap-2">
            <span className={classNames("truncate", step.kind !== "signal" && "text-ink-muted")} title={stepName(step)}>
              {stepName(step)}
            </span>
            <StepBar step={step} scale={scale} edges={edges} />
            <span className="text-right font-medium num">{signed(step.points)}</span>
          </li>
        ))}
        <li className="grid h-7 grid-cols-[11rem_minmax(0,1fr)_4rem] items-center gap-2 border-t font-semibold">
          <span>Score</span>
          <span />
          <span className="text-right num">{contributions.total.toFixed(2)}</span>
        </li>
      </ul>
    </div>
  );
}

function stepName(step: WaterfallStep): string {
  return step.kind === "signal" ? kindName(step.label) : step.label;
}

function signed(points: number): string {
  return `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points).toFixed(2)}`;
}

type Edges = Contributions["edges"];

function StepBar({ step, scale, edges }: { step: WaterfallStep; scale: number; edges: Edges }) {
  const start = Math.max(Math.min(step.from, step.to), 0);
  const width = Math.abs(step.to - step.from);
  const colour = step.family ? familyColour(step.family) : "var(--color-series-7)";
  return (
    <svg aria-hidden="true" className="h-6.5 w-full overflow-visible">
      {edges.map((edge) => (
        <line
          key={edge.tier}
          x1={`${(edge.from / scale) * 100}%`}
          x2={`${(edge.from / scale) * 100}%`}
          y1="0"
          y2="100%"
          stroke="var(--color-line)"
          strokeDasharray="2 2"
        />
      ))}
      <rect
        x={`${(start / scale) * 100}%`}
        width={`${Math.max((width / scale) * 100, 0.4)}%`}
        y="20%"
        height="60%"
        rx="2"
        fill={colour}
        fillOpacity={step.points < 0 ? 0.35 : 1}
        stroke={step.points < 0 ? colour : "none"}
        strokeDasharray="3 2"
      />
    </svg>
  );
}

function EdgeLabels({ edges, scale }: { edges: Edges; scale: number }) {
  return (
    <div aria-hidden="true" className="grid h-4 grid-cols-[11rem_minmax(0,1fr)_4rem] gap-2 text-xs text-ink-faint">
      <span />
      <svg className="h-4 w-full overflow-visible">
        {edges.map((edge) => (
          <text
            key={edge.tier}
            x={`${(edge.from / scale) * 100}%`}
            y="10"
            textAnchor="middle"
            fill="currentColor"
            className="num"
          >
            {sentenceCase(edge.tier)} {edge.from}
          </text>
        ))}
      </svg>
      <span />
    </div>
  );
}
