import { correctionOf } from "../../domain/missions/correction.ts";
import { fieldsOf, type MissionFields } from "../../domain/missions/edits.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import { MissionForm } from "../../ui/edit-mission/mission-form.tsx";
import { useActions, useSelect } from "../einder-context.tsx";
import { today } from "../first-date.ts";

const EMPTY: MissionFields = {
  name: "",
  acronym: "",
  organisation: "",
  framework: "EU",
  kind: "mission",
  instruments: [],
  phases: [],
  hosts: [],
  beneficiaries: [],
  start: null,
  end: null,
  mandateUntil: null,
  mandateSource: "",
  dutch: "unknown",
  notes: "",
  footprint: null,
};

/** An id that says what the row is, and that no other row has. */
function newId({ acronym, name }: MissionFields, taken: ReadonlySet<string>): string {
  const slug = (acronym || name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = `own-${slug || "row"}`.slice(0, 60).replace(/-+$/, "");
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The form of a row that is added or corrected. */
export default function MissionDialog() {
  const actions = useActions();
  const draft = useSelect(({ local }) => local.missionDraft);
  const edits = useSelect(({ local }) => local.edits);
  const missions = useSelect(({ data }) => data.documents.missions?.missions);
  const shipped = useSelect(({ data }) => data.shipped?.missions);
  const areas = useSelect(selectAreasById);
  if (draft === null || missions === undefined) return null;
  const row = missions.find(({ id }) => id === draft.id);
  const edit = edits.find(({ id }) => id === draft.id);
  const fields = row === undefined ? EMPTY : fieldsOf(row);
  return (
    <MissionForm
      key={draft.id}
      draft={draft}
      fields={fields}
      isNew={row === undefined}
      lastName={edits.at(-1)?.by ?? ""}
      today={today()}
      areas={areas}
      onSave={(written, stamp) => {
        if (row === undefined || edit?.kind === "add") {
          const id = row?.id ?? newId(written, new Set(missions.map((mission) => mission.id)));
          actions.editMission({ kind: "add", id, fields: written, ...stamp }, { kind: "mission", id });
          return true;
        }
        const before = shipped?.find(({ id }) => id === row.id) ?? row;
        const correction = correctionOf(fieldsOf(before), fields, written);
        if (correction === "nothing") return false;
        if (correction === "as-shipped") {
          actions.revertMissions([row.id]);
          actions.draftMission(null);
        } else
          actions.editMission(
            { kind: "correct", id: row.id, fields: correction, ...stamp },
            { kind: "mission", id: row.id },
          );
        return true;
      }}
      onDraw={actions.draftMission}
      onClose={() => actions.draftMission(null)}
    />
  );
}
