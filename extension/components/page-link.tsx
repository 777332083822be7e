import type { ReactNode } from "react";

/** A link to an address that a page gave: only the web's own schemes become a link at all. */
export function PageLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ReactNode;
}) {
  return /^https?:\/\//iu.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener" lang="zh-CN">
      {children}
    </a>
  ) : (
    <span lang="zh-CN">{children}</span>
  );
}
