"use client";

import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { densityCookie, themeCookie, type Density, type Theme } from "#components/preferences/preferences.ts";

type Preferences = {
  theme: Theme;
  density: Density;
  setTheme: (theme: Theme) => void;
  setDensity: (density: Density) => void;
};

const PreferencesContext = createContext<Preferences>({
  theme: "system",
  density: "compact",
  setTheme: () => {},
  setDensity: () => {},
});

function keep(cookie: string, value: string) {
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`;
}

type ProviderProps = { theme: Theme; density: Density; children: ReactNode };

/** Appearance of this browser. The server rendered it already; this changes it without a reload. */
export function PreferencesProvider({ theme: firstTheme, density: firstDensity, children }: ProviderProps) {
  const [theme, setThemeState] = useState(firstTheme);
  const [density, setDensityState] = useState(firstDensity);
  const value = useMemo<Preferences>(
    () => ({
      theme,
      density,
      setTheme(next) {
        keep(themeCookie, next);
        document.documentElement.dataset["theme"] = next;
        setThemeState(next);
      },
      setDensity(next) {
        keep(densityCookie, next);
        document.documentElement.dataset["density"] = next;
        setDensityState(next);
      },
    }),
    [theme, density],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
