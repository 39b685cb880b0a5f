import "../strings/later-texts.ts";
import { useEffect, useState } from "react";
import { borderExceedsLink } from "../state/link/border-parameter.ts";
import { encodeLink } from "../state/link/codec.ts";
import type { Licences } from "../state/load.ts";
import { projectFileName, writeProject } from "../state/project-file/write.ts";
import { selectAreasById } from "../state/selectors/ranking.ts";
import { linesText } from "../state/words/lines-text.ts";
import { AboutDialog } from "../ui/dialogs/about-dialog.tsx";
import { ShareDialog } from "../ui/dialogs/share-dialog.tsx";
import { useT } from "../ui/i18n.tsx";
import { useSelect, useSession } from "./einder-context.tsx";
import type { OpenDialog } from "./header-bar.tsx";
import { MethodButton } from "./method/method-button.tsx";
import { openFile } from "./own-border/open-file.ts";
import { saveFile } from "./own-border/save-file.ts";

const NO_RULES = [] as const;
const NO_ISLANDS = [] as const;

interface DialogsProps {
  readonly open: Exclude<OpenDialog, "snapshot">;
  readonly onClose: () => void;
}

export default function Dialogs({ open, onClose }: DialogsProps) {
  return open === "about" ? <About onClose={onClose} /> : <Share onClose={onClose} />;
}

function About({ onClose }: Pick<DialogsProps, "onClose">) {
  const { loader } = useSession();
  const manifest = useSelect(({ data }) => data.manifest);
  const boundaryRules = useSelect(({ data }) => data.documents.areas?.boundaryRules ?? NO_RULES);
  const islands = useSelect(({ data }) => data.documents.areas?.missingIslands ?? NO_ISLANDS);
  const areas = useSelect(selectAreasById);
  const translator = useT();
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    void loader.licences().then(setLicences);
  }, [loader]);
  return (
    <AboutDialog
      manifest={manifest}
      boundaryRules={boundaryRules}
      lines={linesText(islands, areas, translator)}
      licences={licences}
      method={<MethodButton />}
      onClose={onClose}
    />
  );
}

function Share({ onClose }: Pick<DialogsProps, "onClose">) {
  const session = useSession();
  const view = useSelect((state) => state.view);
  const manifest = useSelect(({ data }) => data.manifest);
  const address = new URL(location.href);
  address.hash = encodeLink(view);
  return (
    <ShareDialog
      link={address.href}
      manifest={manifest}
      needsProject={borderExceedsLink(view)}
      onSaveProject={() => saveFile(projectFileName(view), writeProject(view, manifest), "application/json")}
      onOpenProject={(file) => {
        onClose();
        void openFile(file, session);
      }}
      onClose={onClose}
    />
  );
}
