import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { asDensity, asTheme, densityCookie, themeCookie } from "#components/preferences/preferences.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Contact Integrity", template: "%s · Contact Integrity" },
  description: "Watches a marketplace, finds contact and payment leakage, explains it, and helps people decide.",
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = { colorScheme: "light dark", width: "device-width", initialScale: 1 };

/** Reads the appearance from cookies, so that the first byte already has the right colours. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  return (
    <html
      lang="en-GB"
      data-theme={asTheme(jar.get(themeCookie)?.value)}
      data-density={asDensity(jar.get(densityCookie)?.value)}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body>{children}</body>
    </html>
  );
}
