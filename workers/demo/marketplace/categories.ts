/** What is sold: service categories under four headings, each with a price band in euro. */
export const categorySlugs = [
  "home-cleaning",
  "plumbing",
  "electrical",
  "painting",
  "handyman",
  "gardening",
  "moving",
  "appliance-repair",
  "it-help",
  "tutoring",
  "pet-care",
  "photography",
  "personal-training",
  "hair-and-beauty",
] as const;
export type CategorySlug = (typeof categorySlugs)[number];

export type Category = {
  readonly slug: CategorySlug;
  readonly name: string;
  readonly heading: "Home" | "Repairs" | "Lessons and help" | "Care";
  readonly lowEuro: number;
  readonly highEuro: number;
  readonly weight: number;
};

export const headings = ["Home", "Repairs", "Lessons and help", "Care"] as const;

export const categories: readonly Category[] = [
  { slug: "home-cleaning", name: "Home cleaning", heading: "Home", lowEuro: 45, highEuro: 140, weight: 18 },
  { slug: "plumbing", name: "Plumbing", heading: "Repairs", lowEuro: 70, highEuro: 420, weight: 11 },
  { slug: "electrical", name: "Electrical work", heading: "Repairs", lowEuro: 70, highEuro: 380, weight: 9 },
  { slug: "painting", name: "Painting and decorating", heading: "Home", lowEuro: 160, highEuro: 1400, weight: 7 },
  { slug: "handyman", name: "Handyman", heading: "Home", lowEuro: 40, highEuro: 220, weight: 11 },
  { slug: "gardening", name: "Gardening", heading: "Home", lowEuro: 45, highEuro: 260, weight: 8 },
  { slug: "moving", name: "Moving and transport", heading: "Home", lowEuro: 90, highEuro: 850, weight: 7 },
  { slug: "appliance-repair", name: "Appliance repair", heading: "Repairs", lowEuro: 55, highEuro: 240, weight: 7 },
  { slug: "it-help", name: "Computer help", heading: "Lessons and help", lowEuro: 35, highEuro: 180, weight: 5 },
  { slug: "tutoring", name: "Tutoring", heading: "Lessons and help", lowEuro: 25, highEuro: 75, weight: 7 },
  { slug: "pet-care", name: "Pet care", heading: "Care", lowEuro: 20, highEuro: 120, weight: 6 },
  { slug: "photography", name: "Photography", heading: "Lessons and help", lowEuro: 120, highEuro: 950, weight: 3 },
  { slug: "personal-training", name: "Personal training", heading: "Care", lowEuro: 30, highEuro: 80, weight: 4 },
  { slug: "hair-and-beauty", name: "Hair and beauty", heading: "Care", lowEuro: 25, highEuro: 160, weight: 6 },
];
