"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { fieldRules, withheldText } from "#lib/access/field-rules.ts";
import type { ConversationMessage, ConversationPage } from "#lib/cases/subject-view/read-conversation.ts";
import type { RedactedSegment } from "#lib/detection/redact-text.ts";
import { fetchJson, RequestFailed } from "#components/data/fetch-json.ts";
import { familyColour } from "#components/glossary/family-names.ts";
import { kindName } from "#components/glossary/kind-names.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { ErrorNotice } from "#components/ui/error-notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { absoluteTime, shortTime } from "#components/ui/time-text.ts";

type ThreadProps = { subjectId: string; counterpartId: string; conversationId: string };

/** One thread as a transcript of both people, oldest first. */
export function ConversationThread({ subjectId, counterpartId, conversationId }: ThreadProps) {
  const query = useInfiniteQuery({
    queryKey: ["conversation", subjectId, conversationId],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<ConversationPage>(threadPath(subjectId, conversationId, pageParam), { signal }),
    // safe because it only widens null to the type of the later page parameters.
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.earlier ?? undefined,
    staleTime: 60_000,
  });
  if (query.isPending) return <ThreadSkeleton />;
  if (query.isError) {
    return (
      <div className="p-3">
        <ErrorNotice
          title="This conversation could not be read"
          reference={query.error instanceof RequestFailed ? query.error.requestId : undefined}
          onRetry={() => void query.refetch()}
        >
          The rest of the page still works.
        </ErrorNotice>
      </div>
    );
  }
  const messages = query.data.pages.toReversed().flatMap((page) => page.messages);
  return (
    <div className="border-t bg-canvas px-3 py-2">
      <div className="mb-1 flex items-center justify-between gap-2">
        {query.hasNextPage ? (
          <Button size="sm" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchingNextPage ? "Reading…" : "Earlier messages"}
          </Button>
        ) : (
          <span className="text-sm text-ink-faint">Beginning of the conversation</span>
        )}
        <Link href={`/subjects/${encodeURIComponent(counterpartId)}`} prefetch={false} className="text-sm link">
          Open {counterpartId}
        </Link>
      </div>
      <ol className="flex flex-col gap-0.5">
        {messages.map((message) => (
          <Message key={message.messageId} message={message} />
        ))}
      </ol>
    </div>
  );
}

function Message({ message }: { message: ConversationMessage }) {
  return (
    <li
      className={classNames(
        "grid grid-cols-[5.5rem_6rem_minmax(0,1fr)] gap-x-2 rounded-md px-1.5 py-1 max-sm:grid-cols-1",
        message.signals.length > 0 && "bg-surface ring-1 ring-line",
      )}
    >
      <time dateTime={message.sentAt} title={absoluteTime(message.sentAt)} className="text-sm text-ink-faint num">
        {shortTime(message.sentAt)}
      </time>
      <span
        className={classNames("truncate text-sm", message.fromSubject ? "font-medium text-accent" : "text-ink-muted")}
      >
        {message.fromSubject ? "This account" : "Other side"}
      </span>
      <div className="min-w-0">
        <MessageText message={message} />
        {message.signals.length > 0 ? (
          <ul className="mt-1 flex flex-col gap-0.5 text-sm text-ink-muted">
            {message.signals.map((signal) => (
              <li key={signal.signalId} className="flex items-center gap-1.5">
                <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2 shrink-0">
                  <circle cx="4" cy="4" r="4" fill={familyColour(signal.family)} />
                </svg>
                <span>
                  <span className="font-medium text-ink">{kindName(signal.kind)}</span>{" "}
                  <span className="num">{Math.round(signal.confidence * 100)} %</span>
                  {signal.note ? <> · {signal.note}</> : null}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function MessageText({ message }: { message: ConversationMessage }) {
  if (!message.pieces) {
    return (
      <p className="text-ink-faint italic">Text of {message.length} characters, no longer kept or not readable.</p>
    );
  }
  return (
    <p className="break-words whitespace-pre-wrap" dir="auto">
      {message.pieces.map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
      {message.edited ? <span className="ml-1.5 text-sm text-ink-faint">(edited)</span> : null}
      {message.deleted ? <span className="ml-1.5 text-sm text-ink-faint">(deleted in the marketplace)</span> : null}
    </p>
  );
}

function Piece({ piece }: { piece: RedactedSegment }) {
  if (piece.kind === null) return piece.text;
  const needs = fieldRules["evidence.masked"].permission;
  const why = [
    piece.note ? `${kindName(piece.kind)}: ${piece.note}` : kindName(piece.kind),
    ...(piece.hides && piece.text === withheldText ? [`Needs the permission ${needs}`] : []),
  ].join(". ");
  return (
    <mark
      title={why}
      className="rounded-sm bg-warn-soft px-0.5 text-warn underline decoration-dotted underline-offset-2"
    >
      {piece.text}
    </mark>
  );
}

function ThreadSkeleton() {
  return (
    <div className="flex flex-col gap-2 border-t bg-canvas p-3">
      {[0, 1, 2, 3, 4].map((line) => (
        <Skeleton key={line} className="h-5" />
      ))}
    </div>
  );
}

function threadPath(subjectId: string, conversationId: string, before: string | null): string {
  const path = `/api/console/subjects/${encodeURIComponent(subjectId)}/conversations/${encodeURIComponent(conversationId)}`;
  return before === null ? path : `${path}?before=${encodeURIComponent(before)}`;
}
