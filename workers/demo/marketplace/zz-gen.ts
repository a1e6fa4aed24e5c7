import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { fullScale, smallScale } from "#workers/demo/marketplace/model.ts";
let t = Date.now();
const m = generateMarketplace({
  seed: "one",
  now: new Date(),
  scale: process.argv[2] === "small" ? smallScale : fullScale,
});
console.log(
  Date.now() - t,
  "ms",
  Object.fromEntries(Object.entries(m).map(([k, v]) => [k, Array.isArray(v) ? v.length : 0])),
);
const conv = new Set(m.messages.map((x) => x.conversation_id));
const ev = new Set(m.truth.evasions.map((x) => x.conversationId));
console.log(
  "conv",
  conv.size,
  "evasive",
  ev.size,
  (ev.size / conv.size).toFixed(3),
  "evaders",
  m.truth.evaders.length,
  "dup bodies",
  m.messages.length - new Set(m.messages.map((x) => x.body)).size,
);
const c: Record<string, number> = {};
for (const e of m.truth.evasions) c[e.technique] = (c[e.technique] ?? 0) + 1;
console.log(c);
const q: Record<string, number> = {};
for (const e of m.truth.evasions) q[e.consequence] = (q[e.consequence] ?? 0) + 1;
console.log(q);
const s: Record<string, number> = {};
for (const e of m.bookings) s[e.status] = (s[e.status] ?? 0) + 1;
console.log(s, m.truth.ratingRings, m.truth.returnedPeople, m.truth.refundAbusers);
const texts = new Map<number, string>();
for (const x of m.messages) texts.set(x.conversation_id, (texts.get(x.conversation_id) ?? "") + "\n" + x.body);
console.log("identical conversations", texts.size - new Set(texts.values()).size);
const show = (ids: number[]) => {
  for (const id of ids) {
    console.log("----", id);
    for (const x of m.messages.filter((y) => y.conversation_id === id))
      console.log(
        x.timestamp.toISOString().slice(5, 16),
        x.sender_id,
        x.booking_id ?? "-",
        ev.has(id) && m.truth.evasions.some((e) => e.messageIds.includes(x.message_id)) ? "!!" : "  ",
        x.body,
      );
  }
};
show([...conv].filter((_, i) => i % Math.floor(conv.size / 22) === 0));
console.log("=== EVASIVE");
show([...ev].filter((_, i) => i % Math.max(1, Math.floor(ev.size / 28)) === 0));
console.log(
  m.users[5],
  m.providers[3],
  m.users.at(-1),
  m.bookings[100],
  m.transactions[100],
  m.ratings[30],
  m.disputes[3],
);
