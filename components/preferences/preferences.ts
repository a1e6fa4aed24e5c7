export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const densities = ["compact", "comfortable"] as const;
export type Density = (typeof densities)[number];

/** Cookies, because the server writes them into the first byte of the page and so nothing flashes. */
export const themeCookie = "cis_theme";
export const densityCookie = "cis_density";

export function asTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "system";
}

export function asDensity(text: string | undefined): Density {
  return densities.find((density) => density === text) ?? "compact";
}
