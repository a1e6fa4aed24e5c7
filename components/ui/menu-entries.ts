import type { ReactNode } from "react";

/** What a menu holds, as data: the popup that draws it is loaded only when a menu is first used. */
export type MenuEntry =
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "separator" }
  | { readonly kind: "item"; readonly label: ReactNode; readonly onSelect: () => void }
  | { readonly kind: "note"; readonly text: string }
  | {
      readonly kind: "check";
      readonly id: string;
      readonly label: ReactNode;
      readonly checked: boolean;
      readonly onChange: (checked: boolean) => void;
    }
  | {
      /** One of several. `closes`: picking closes the menu; otherwise it stays open to try them. */
      readonly kind: "choice";
      readonly name: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly closes?: boolean;
      readonly onChange: (value: string) => void;
    };
