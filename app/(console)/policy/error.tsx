"use client";

import { SegmentError, type SegmentErrorProps } from "#components/ui/segment-error.tsx";

export default function SegmentFailed(props: SegmentErrorProps) {
  return <SegmentError what="The detectors" {...props} />;
}
