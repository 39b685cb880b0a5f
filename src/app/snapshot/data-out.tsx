import { useState } from "react";
import type { AudienceProfile } from "../../domain/audience/profile.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import { useT } from "../../ui/i18n.tsx";
import { DataFields } from "../../ui/snapshot/data-fields.tsx";
import { useSession } from "../einder-context.tsx";
import { saveFile } from "../own-border/save-file.ts";
import type { Work } from "./attempt.ts";
import { DATA_KINDS, DATA_MIME, type DataKind, dataFile } from "./data-file.ts";
import { TABLE_IDS, type TableId } from "./data-tables.ts";
import type { PageChoices } from "./page-content.ts";
import { whenDrawn } from "./when-drawn.ts";

interface DataOutProps {
  readonly choices: PageChoices;
  /** By whose rules; null while none is chosen. */
  readonly profile: AudienceProfile | null;
  readonly canSave: boolean;
  readonly start: <Made>(work: Work<Made>) => Promise<void>;
}

/** The data of the view as a file, under the marking that stands on the page. */
export function DataOut({ choices, profile, canSave, start }: DataOutProps) {
  const { t } = useT();
  const { store, actions } = useSession();
  const [table, setTable] = useState<TableId>("ranking");
  const [hxl, setHxl] = useState(false);
  const save = (kind: DataKind) => {
    if (profile === null) return;
    void start({
      what: kind.toUpperCase(),
      make: async (progress) => {
        if (table === "ranking") await whenDrawn(store, actions, progress);
        const state = applyProfile(store.getState(), profile);
        const file = await dataFile(state, choices, { table, kind, hxl });
        if (file === null) throw new Error(t("snapshot.noData"));
        return { file, name: `einder-${table}-${state.view.date}.${kind}` };
      },
      keep: ({ file, name }) => {
        saveFile(name, file, DATA_MIME[kind]);
        return t("snapshot.done", { name });
      },
    });
  };
  return (
    <DataFields
      table={table}
      onTable={setTable}
      tables={TABLE_IDS.map((value) => ({ value, label: t(`dataOut.table.${value}`) }))}
      hxl={hxl}
      onHxl={setHxl}
      kinds={DATA_KINDS.map((kind) => ({ kind, label: kind.toUpperCase(), hint: t(`dataOut.${kind}.hint`) }))}
      canSave={canSave && profile !== null}
      onSave={save}
    />
  );
}
