-- Every event pays for every index: one that nothing reads goes, and one holds only what is looked for.
DROP INDEX "source_events_subject_user_id_occurred_at_idx";
DROP INDEX "source_events_conversation_id_occurred_at_idx";
CREATE INDEX source_events_conversation ON source_events (conversation_id, occurred_at) WHERE conversation_id IS NOT NULL;
