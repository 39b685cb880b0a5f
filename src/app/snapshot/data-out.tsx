import { useState } from "react";
import type { AudienceProfile } from "../../domain/audience/profile.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import { useT } from "../../ui/i18n.tsx";
import { DataFields } from "../../ui/snapshot/data-fields.tsx";
import { useSession } from "../einder-context.tsx";
import { saveFile } from "../own-border/save-file.ts";
import { DATA_KINDS, DATA_MIME, type DataKind, dataFile } from "./data-file.ts";
import { TABLE_IDS, type TableId } from "./data-tables.ts";
import type { PageChoices } from "./page-content.ts";

interface DataOutProps {
  readonly choices: PageChoices;
  /** By whose rules; null while none is chosen. */
  readonly profile: AudienceProfile | null;
  readonly canSave: boolean;
  readonly onDone: (name: string) => void;
  readonly onFailed: (format: string, cause: unknown) => void;
}

/** The data of the view as a file, under the marking that stands on the page. */
export function DataOut({ choices, profile, canSave, onDone, onFailed }: DataOutProps) {
  const { t } = useT();
  const { store } = useSession();
  const [table, setTable] = useState<TableId>("ranking");
  const [hxl, setHxl] = useState(false);
  const save = async (kind: DataKind) => {
    if (profile === null) return;
    const state = applyProfile(store.getState(), profile);
    try {
      const file = await dataFile(state, choices, { table, kind, hxl });
      if (file === null) throw new Error(t("snapshot.noData"));
      const name = `einder-${table}-${state.view.date}.${kind}`;
      saveFile(name, file, DATA_MIME[kind]);
      onDone(name);
    } catch (cause) {
      onFailed(kind.toUpperCase(), cause);
    }
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
      onSave={(kind) => void save(kind)}
    />
  );
}
