import { cva, type VariantProps } from "class-variance-authority";
import type { ButtonHTMLAttributes, Ref } from "react";
import { classNames } from "#components/ui/class-names.ts";

export const buttonStyle = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors select-none disabled:opacity-50 aria-disabled:opacity-50",
  {
    variants: {
      look: {
        primary: "bg-accent text-on-accent hover:bg-accent-strong",
        secondary: "border border-line bg-surface text-ink shadow-card hover:bg-hover",
        quiet: "text-ink-muted hover:bg-hover hover:text-ink",
        danger: "bg-bad text-on-accent hover:opacity-90",
      },
      size: {
        sm: "h-6 px-2 text-sm",
        md: "h-7 px-2.5 text-base",
        lg: "h-9 px-4 text-base",
        icon: "size-7",
        "icon-sm": "size-6",
      },
    },
    defaultVariants: { look: "secondary", size: "md" },
  },
);

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  VariantProps<typeof buttonStyle> & { ref?: Ref<HTMLButtonElement> };

export function Button({ look, size, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonStyle({ look, size }), className)} {...rest} />;
}
