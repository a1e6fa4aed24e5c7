import { kindName } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";

/** The first few kinds, and how many more. */
export function KindChips({ kinds, most = 3 }: { kinds: readonly string[]; most?: number }) {
  const rest = kinds.slice(most);
  return (
    <span className="flex min-w-0 flex-wrap gap-1">
      {kinds.slice(0, most).map((kind) => (
        <Badge key={kind}>{kindName(kind)}</Badge>
      ))}
      {rest.length > 0 ? (
        <Badge title={rest.map(kindName).join(", ")}>
          +{rest.length}
          <span className="sr-only"> more: {rest.map(kindName).join(", ")}</span>
        </Badge>
      ) : null}
    </span>
  );
}
