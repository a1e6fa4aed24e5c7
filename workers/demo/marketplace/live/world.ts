/** What the simulator knows of the live marketplace: read from the database, so that a restart continues it. */
import type { Connection, RowDataPacket } from "mysql2/promise";
import { categories } from "#workers/demo/marketplace/categories.ts";
import { categoryIdOf } from "#workers/demo/marketplace/category-rows.ts";
import type { Business, Person, Town } from "#workers/demo/marketplace/people.ts";
import { languageOf } from "#workers/demo/marketplace/people.ts";
import { cities } from "#workers/demo/marketplace/places.ts";

export type Acquaintance = { readonly conversationId: number; readonly customer: Person; readonly business: Business };

export type World = {
  readonly towns: Town[];
  readonly acquaintances: Acquaintance[];
  /** By `customer user id:provider id`. */
  readonly conversationIds: Map<string, number>;
  nextConversationId: number;
  readonly lastMessageId: number;
};

type UserRecord = RowDataPacket & {
  user_id: number;
  name: string;
  email: string;
  phone: string | null;
  city: string;
  created_at: Date;
};
type ProviderRecord = RowDataPacket & {
  provider_id: number;
  user_id: number;
  business_name: string;
  category_id: number;
};
type PairRecord = RowDataPacket & { conversation_id: number; sender_id: number; receiver_id: number };
type LastRecord = RowDataPacket & { conversation: number | null; message: number | null };

export async function readWorld(connection: Connection): Promise<World> {
  const [users] = await connection.query<UserRecord[]>(
    "SELECT user_id, name, email, phone, city, created_at FROM users WHERE status IN ('active', 'restricted')",
  );
  const [providers] = await connection.query<ProviderRecord[]>(
    "SELECT provider_id, user_id, business_name, category_id FROM providers WHERE status <> 'suspended'",
  );
  const [pairs] = await connection.query<PairRecord[]>(
    "SELECT conversation_id, sender_id, receiver_id FROM messages GROUP BY conversation_id, sender_id, receiver_id",
  );
  const [last] = await connection.query<LastRecord[]>(
    "SELECT MAX(conversation_id) AS conversation, MAX(message_id) AS message FROM messages",
  );
  const people = new Map(users.flatMap((user) => personOf(user)).map((person) => [person.userId, person]));
  const businesses = new Map(
    providers.flatMap((provider) => businessOf(provider, people)).map((business) => [business.person.userId, business]),
  );
  const acquaintances = acquaintancesOf(pairs, people, businesses);
  return {
    towns: townsOf([...people.values()], [...businesses.values()]),
    acquaintances,
    conversationIds: new Map(acquaintances.map((known) => [pairKey(known), known.conversationId])),
    nextConversationId: (last[0]?.conversation ?? 0) + 1,
    lastMessageId: last[0]?.message ?? 0,
  };
}

export function pairKey(pair: { readonly customer: Person; readonly business: Business }): string {
  return `${pair.customer.userId}:${pair.business.providerId}`;
}

function personOf(user: UserRecord): Person[] {
  const city = cities.find((candidate) => candidate.name === user.city);
  if (city === undefined || user.phone === null) return [];
  return [
    {
      userId: user.user_id,
      firstName: user.name.split(" ")[0] ?? user.name,
      name: user.name,
      email: user.email,
      phone: user.phone,
      country: city.country,
      city,
      language: languageOf(user.user_id, city),
      createdAt: user.created_at.getTime(),
      verifiedAt: null,
      status: "active",
      updatedAt: user.created_at.getTime(),
    },
  ];
}

function businessOf(provider: ProviderRecord, people: ReadonlyMap<number, Person>): Business[] {
  const person = people.get(provider.user_id);
  const category = categories.find((candidate) => categoryIdOf(candidate.slug) === provider.category_id);
  if (person === undefined || category === undefined) return [];
  return [
    {
      providerId: provider.provider_id,
      person,
      category,
      name: provider.business_name,
      payoutRef: null,
      createdAt: person.createdAt,
      popularity: 1 / (1 + (provider.provider_id % 17)),
      kyc: "verified",
      status: "active",
      updatedAt: person.createdAt,
    },
  ];
}

function townsOf(people: readonly Person[], businesses: readonly Business[]): Town[] {
  const owners = new Set(businesses.map((business) => business.person.userId));
  return cities
    .map((city) => ({
      city,
      customers: people.filter((person) => person.city === city && !owners.has(person.userId)),
      businesses: businesses.filter((business) => business.person.city === city),
    }))
    .filter((town) => town.customers.length > 0 && town.businesses.length > 0);
}

function acquaintancesOf(
  pairs: readonly PairRecord[],
  people: ReadonlyMap<number, Person>,
  businesses: ReadonlyMap<number, Business>,
): Acquaintance[] {
  const known = new Map<number, Acquaintance>();
  for (const pair of pairs) {
    const business = businesses.get(pair.sender_id) ?? businesses.get(pair.receiver_id);
    if (business === undefined) continue;
    const otherId = business.person.userId === pair.sender_id ? pair.receiver_id : pair.sender_id;
    const customer = people.get(otherId);
    if (customer !== undefined)
      known.set(pair.conversation_id, { conversationId: pair.conversation_id, customer, business });
  }
  return [...known.values()];
}
