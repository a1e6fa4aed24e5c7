import { categories, type CategorySlug, headings } from "#workers/demo/marketplace/categories.ts";
import type { CategoryRow } from "#workers/demo/marketplace/model.ts";

/** Headings come first, then the services under them. */
export function categoryRows(createdAt: Date): CategoryRow[] {
  const dates = { is_active: 1 as const, created_at: createdAt, updated_at: createdAt };
  const tops = headings.map((name, index) => ({
    category_id: index + 1,
    name,
    slug: name.toLowerCase().replace(/ /g, "-"),
    parent_id: null,
    ...dates,
  }));
  const services = categories.map((category) => ({
    category_id: categoryIdOf(category.slug),
    name: category.name,
    slug: category.slug,
    parent_id: headings.indexOf(category.heading) + 1,
    ...dates,
  }));
  return [...tops, ...services];
}

export function categoryIdOf(slug: CategorySlug): number {
  return headings.length + 1 + categories.findIndex((category) => category.slug === slug);
}
