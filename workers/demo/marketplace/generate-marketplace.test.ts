import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { fullScale, type Marketplace, smallScale, techniques } from "#workers/demo/marketplace/model.ts";

const now = new Date("2026-03-01T12:00:00Z");
const full = generateMarketplace({ seed: "one", now, scale: fullScale });

function digest(marketplace: Marketplace): string {
  return hash("sha256", JSON.stringify(marketplace));
}

describe("the same marketplace from the same seed", () => {
  const small = (seed: string): string => digest(generateMarketplace({ seed, now, scale: smallScale }));

  it("comes out equal byte for byte for the same seed", () => expect(small("one")).toBe(small("one")));
  it("differs for another seed", () => expect(small("one")).not.toBe(small("two")));
});

describe("the size of the full marketplace", () => {
  it("has at least 2,000 people, 300 providers, 6,000 bookings and 25,000 messages", () => {
    expect(full.users.length).toBeGreaterThanOrEqual(2_000);
    expect(full.providers.length).toBeGreaterThanOrEqual(300);
    expect(full.bookings.length).toBeGreaterThanOrEqual(6_000);
    expect(full.messages.length).toBeGreaterThanOrEqual(25_000);
    expect(full.messages.length).toBeLessThan(45_000);
  });

  it("lies in the last 120 days and never after now", () => {
    const times = full.messages.map((message) => message.timestamp.getTime());
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
    expect(Math.min(...times)).toBeGreaterThanOrEqual(now.getTime() - 121 * 86_400_000);
    const changes = [...full.users, ...full.providers, ...full.bookings, ...full.disputes];
    for (const row of changes) {
      expect(row.updated_at.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(row.updated_at.getTime()).toBeGreaterThanOrEqual(row.created_at.getTime());
    }
  });
});

describe("every reference points to a row", () => {
  const userIds = new Set(full.users.map((user) => user.user_id));
  const ownerOf = new Map(full.providers.map((provider) => [provider.provider_id, provider.user_id]));
  const bookingOf = new Map(full.bookings.map((booking) => [booking.booking_id, booking]));
  const owners = new Set(ownerOf.values());

  it("numbers each table from 1 without gaps, in the order of time", () => {
    expect(full.users.map((row) => row.user_id)).toEqual(full.users.map((_, index) => index + 1));
    expect(full.messages.map((row) => row.message_id)).toEqual(full.messages.map((_, index) => index + 1));
    for (const [index, message] of full.messages.entries()) {
      const before = full.messages[index - 1];
      if (before) expect(message.timestamp.getTime()).toBeGreaterThanOrEqual(before.timestamp.getTime());
    }
  });

  it("gives every message two existing people, exactly one of them a provider", () => {
    for (const message of full.messages) {
      expect(userIds.has(message.sender_id) && userIds.has(message.receiver_id)).toBe(true);
      expect(owners.has(message.sender_id)).not.toBe(owners.has(message.receiver_id));
    }
  });

  it("lets a message name only a booking of the same two people, made before it", () => {
    for (const message of full.messages) {
      if (message.booking_id === null) continue;
      const booking = bookingOf.get(message.booking_id);
      const pair = [booking?.customer_id, ownerOf.get(booking?.provider_id ?? 0)];
      expect(pair).toContain(message.sender_id);
      expect(pair).toContain(message.receiver_id);
      expect(message.timestamp.getTime()).toBeGreaterThanOrEqual(booking?.created_at.getTime() ?? Infinity);
    }
  });

  it("keeps a conversation between the same two people", () => {
    const pairs = new Map<number, string>();
    for (const { conversation_id: id, sender_id: sender, receiver_id: receiver } of full.messages) {
      const pair = [sender, receiver].sort((one, other) => one - other).join(":");
      expect(pairs.get(id) ?? pair).toBe(pair);
      pairs.set(id, pair);
    }
  });

  it("ties payments, reviews and disputes to bookings that exist", () => {
    const rows = [...full.transactions, ...full.ratings, ...full.disputes];
    for (const row of rows) expect(row.booking_id === null || bookingOf.has(row.booking_id)).toBe(true);
  });

  it("gives everybody an own address and phone, except those who came back", () => {
    expect(new Set(full.users.map((user) => user.email)).size).toBe(full.users.length);
    const phones = new Set(full.users.map((user) => user.phone));
    expect(phones.size).toBe(full.users.length - full.truth.returnedPeople.length);
  });
});

describe("what is true about the people", () => {
  const conversations = new Set(full.messages.map((message) => message.conversation_id));
  const evasive = new Set(full.truth.evasions.map((evasion) => evasion.conversationId));

  it("has evasion in 5 to 9 of 100 conversations, by every technique", () => {
    expect(evasive.size / conversations.size).toBeGreaterThan(0.05);
    expect(evasive.size / conversations.size).toBeLessThan(0.09);
    expect(new Set(full.truth.evasions.map((evasion) => evasion.technique))).toEqual(new Set(techniques));
  });

  it("points each evasion at messages its sender wrote in that conversation", () => {
    for (const evasion of full.truth.evasions) {
      for (const id of evasion.messageIds) {
        const message = full.messages[id - 1];
        expect(message?.sender_id).toBe(evasion.senderId);
        expect(message?.conversation_id).toBe(evasion.conversationId);
      }
    }
  });

  it("lets pairs that cancelled after contact have a cancelled booking", () => {
    const cancelled = new Set(
      full.bookings.flatMap((booking) => (booking.cancelled_at === null ? [] : [booking.booking_id])),
    );
    const of = (conversationId: number): boolean =>
      full.messages.some((m) => m.conversation_id === conversationId && cancelled.has(m.booking_id ?? 0));
    const after = full.truth.evasions.filter((evasion) => evasion.consequence === "cancelled");
    expect(after.length).toBeGreaterThan(10);
    // The last ones may still be ahead of their cancellation.
    expect(after.filter((evasion) => of(evasion.conversationId)).length / after.length).toBeGreaterThan(0.9);
  });

  it("brings banned people back under the same phone and payout account", () => {
    expect(full.truth.returnedPeople.length).toBeGreaterThan(0);
    for (const { bannedUserId, returnedUserId } of full.truth.returnedPeople) {
      const [banned, returned] = [bannedUserId, returnedUserId].map((id) => ({
        user: full.users.find((user) => user.user_id === id),
        provider: full.providers.find((provider) => provider.user_id === id),
      }));
      expect(banned?.user?.status).toBe("banned");
      expect(returned?.user?.status).toBe("active");
      expect(returned?.user?.phone).toBe(banned?.user?.phone);
      expect(returned?.provider?.payout_ref).toBe(banned?.provider?.payout_ref);
      const ban = banned?.user?.updated_at.getTime() ?? 0;
      const last = full.messages.filter((m) => m.sender_id === bannedUserId).at(-1);
      expect(last?.timestamp.getTime() ?? 0).toBeLessThanOrEqual(ban);
    }
  });

  it("names refund and dispute abusers whose rows show it", () => {
    for (const id of full.truth.refundAbusers) {
      expect(full.transactions.filter((row) => row.kind === "refund" && row.payee_id === id).length).toBeGreaterThan(3);
    }
    for (const id of full.truth.disputeAbusers) {
      expect(full.disputes.filter((row) => row.opened_by === id).length).toBeGreaterThan(3);
    }
    for (const ring of full.truth.ratingRings) expect(ring.length).toBe(5);
  });

  it("hardly ever lets two conversations read the same", () => {
    const texts = new Map<number, string>();
    for (const m of full.messages) texts.set(m.conversation_id, `${texts.get(m.conversation_id) ?? ""}\n${m.body}`);
    expect(texts.size - new Set(texts.values()).size).toBeLessThan(texts.size * 0.005);
  });
});
