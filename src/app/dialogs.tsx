import { useEffect, useState } from "react";
import { encodeLink } from "../state/link/codec.ts";
import type { Licences } from "../state/load.ts";
import { AboutDialog } from "../ui/dialogs/about-dialog.tsx";
import { ShareDialog } from "../ui/dialogs/share-dialog.tsx";
import { useSelect, useSession } from "./einder-context.tsx";
import type { OpenDialog } from "./header-bar.tsx";

const NO_RULES = [] as const;

export default function Dialogs({
  open,
  onClose,
}: {
  readonly open: OpenDialog;
  readonly onClose: () => void;
}) {
  const view = useSelect((state) => state.view);
  const manifest = useSelect(({ data }) => data.manifest);
  const boundaryRules = useSelect(({ data }) => data.documents.areas?.boundaryRules ?? NO_RULES);
  if (open === "about")
    return <AboutDialog manifest={manifest} boundaryRules={boundaryRules} onClose={onClose} />;
  const address = new URL(location.href);
  address.hash = encodeLink(view);
  return <ShareDialog link={address.href} manifest={manifest} onClose={onClose} />;
}
