import { kindName } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";

/** The first few kinds, and how many more. */
export function KindChips({ kinds, most = 3 }: { kinds: readonly string[]; most?: number }) {
  const rest = kinds.slice(most);
  return (
    <span className="flex min-w-0 gap-1 overflow-hidden">
      {kinds.slice(0, most).map((kind) => (
        <Badge key={kind} className="h-4.5 min-w-12 first:max-w-44 first:shrink-0" title={kindName(kind)}>
          <span className="truncate">{kindName(kind)}</span>
        </Badge>
      ))}
      {rest.length > 0 ? (
        <Badge className="h-4.5 shrink-0" title={rest.map(kindName).join(", ")}>
          +{rest.length}
          <span className="sr-only"> more: {rest.map(kindName).join(", ")}</span>
        </Badge>
      ) : null}
    </span>
  );
}
