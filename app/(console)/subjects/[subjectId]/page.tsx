import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { can } from "#lib/access/actor.ts";
import { listSubjectActions } from "#lib/cases/subject-view/list-subject-actions.ts";
import { listSubjectConversations } from "#lib/cases/subject-view/list-subject-conversations.ts";
import { listSubjectSignals } from "#lib/cases/subject-view/list-subject-signals.ts";
import { readSubjectRecords } from "#lib/cases/subject-view/read-subject-records.ts";
import { readSubject } from "#lib/cases/subject-view/read-subject.ts";
import { requireActor } from "#lib/http/current-actor.ts";
import { Conversations } from "#components/subjects/conversations.tsx";
import { RatingsPanel, Records } from "#components/subjects/records.tsx";
import { RememberSubject } from "#components/subjects/remember-subject.tsx";
import { ScoreExplanation } from "#components/subjects/score-explanation.tsx";
import { SignalTimeline } from "#components/subjects/signal-timeline.tsx";
import { SubjectActions } from "#components/subjects/subject-actions.tsx";
import { SubjectHead } from "#components/subjects/subject-head.tsx";
import { NotPermitted } from "#components/ui/not-permitted.tsx";

type Props = { params: Promise<{ subjectId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: readId((await params).subjectId) ?? "Subject" };
}

/** The id from the address; null when it is not well formed. */
function readId(segment: string): string | null {
  try {
    const id = decodeURIComponent(segment);
    return id.length <= 120 ? id : null;
  } catch {
    return null;
  }
}

export default async function SubjectPage({ params }: Props) {
  const access = await requireActor("subjects:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const { ctx, actor } = access;
  const subjectUserId = readId((await params).subjectId);
  const subject = subjectUserId === null ? null : await readSubject({ ctx, input: { subjectUserId } });
  if (!subject) notFound();
  const input = { subjectUserId: subject.subjectUserId };
  const [signals, actions, conversations, records] = await Promise.all([
    listSubjectSignals({ ctx, input }),
    can(actor, "enforcement:read") ? listSubjectActions({ ctx, input }) : null,
    listSubjectConversations({ ctx, input }),
    readSubjectRecords({ ctx, input }),
  ]);
  return (
    <>
      <RememberSubject subjectId={subject.subjectUserId} />
      <SubjectHead subject={subject} />
      <div className="grid items-start gap-3 px-4 pb-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-3">
          <ScoreExplanation risk={subject.risk} />
          <Conversations key={subject.subjectUserId} subjectId={subject.subjectUserId} list={conversations} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <SubjectActions actions={actions} />
          <SignalTimeline key={subject.subjectUserId} subjectId={subject.subjectUserId} first={signals} />
          <RatingsPanel records={records} />
        </div>
        <div className="flex min-w-0 flex-col gap-3 xl:col-span-2">
          <Records records={records} />
        </div>
      </div>
    </>
  );
}
