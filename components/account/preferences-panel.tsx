"use client";

import { sentenceCase } from "#components/glossary/kind-names.ts";
import { densities, themes } from "#components/preferences/preferences.ts";
import { usePreferences } from "#components/preferences/preferences-provider.tsx";
import { useShortcuts } from "#components/shortcuts/shortcut-provider.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** How the console looks and reacts in this browser. */
export function PreferencesPanel() {
  const { theme, setTheme, density, setDensity } = usePreferences();
  const { enabled, setEnabled } = useShortcuts();
  return (
    <Panel id="preferences" title="Preferences" note="Of this browser">
      <div className="flex flex-col gap-4 p-3">
        <Choice legend="Theme" name="theme" values={themes} value={theme} onChange={setTheme} />
        <Choice legend="Density" name="density" values={densities} value={density} onChange={setDensity} />
        <Choice
          legend="Single-key shortcuts"
          name="single-keys"
          values={["on", "off"] as const}
          value={enabled ? "on" : "off"}
          onChange={(next) => setEnabled(next === "on")}
        />
        <p className="text-sm text-ink-faint">
          Times are shown in UTC everywhere, so that a team in several zones reads the same.
        </p>
      </div>
    </Panel>
  );
}

type ChoiceProps<V extends string> = {
  legend: string;
  name: string;
  values: readonly V[];
  value: V;
  onChange: (value: V) => void;
};

function Choice<V extends string>({ legend, name, values, value, onChange }: ChoiceProps<V>) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {values.map((each) => (
          <label key={each} className="flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name={name}
              className="size-4 accent-accent"
              checked={value === each}
              onChange={() => onChange(each)}
            />
            {sentenceCase(each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
