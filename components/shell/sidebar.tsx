"use client";

import { ShieldHalf } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { areasFor } from "#components/shell/navigation.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Keys } from "#components/ui/kbd.tsx";

/** Areas of the console. On narrow windows (or at 200 % zoom) it folds to icons. */
export function Sidebar({ permissions }: { permissions: readonly string[] }) {
  const pathname = usePathname();
  return (
    <nav data-chrome aria-label="Areas" className="sticky top-0 flex h-dvh flex-col border-r bg-sunken">
      <Link
        href="/overview"
        prefetch={false}
        className="flex h-(--shell-top) items-center gap-2 px-3.5 font-semibold max-lg:justify-center max-lg:px-0"
      >
        <ShieldHalf aria-hidden="true" className="size-4.5 text-accent" />
        <span className="max-lg:sr-only">Contact Integrity</span>
      </Link>
      <ul className="flex flex-col gap-0.5 p-2">
        {areasFor(permissions).map(({ href, name, icon: Icon, key }) => {
          const here = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here ? "page" : undefined}
                title={name}
                className={classNames(
                  "group flex h-8 items-center gap-2.5 rounded-md px-2 text-ink-muted transition-colors hover:bg-hover hover:text-ink max-lg:justify-center",
                  here && "bg-surface font-medium text-ink shadow-card ring-1 ring-line hover:bg-surface",
                )}
              >
                <Icon aria-hidden="true" className={classNames("size-4", here && "text-accent")} strokeWidth={1.75} />
                <span className="flex-1 max-lg:sr-only">{name}</span>
                <span
                  aria-hidden="true"
                  className="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 max-lg:hidden"
                >
                  <Keys keys={["g", key]} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
