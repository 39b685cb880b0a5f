import { openedDraft } from "../../state/mission-draft.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import { EditList } from "../../ui/edit-mission/edit-list.tsx";
import { shortName } from "../../ui/missions/order.ts";
import { useActions, useSelect } from "../einder-context.tsx";
import { today } from "../first-date.ts";

/** An analyst's changes, above the list of missions. */
export function OwnEdits() {
  const actions = useActions();
  const edits = useSelect(({ local }) => local.edits);
  const missions = useSelect(({ data }) => (data.shipped ?? data.documents.missions)?.missions);
  const areas = useSelect(selectAreasById);
  const known = missions && {
    missions: new Map(missions.map((mission) => [mission.id, mission])),
    areas,
    today: today(),
  };
  const nameOf = (id: string) => {
    const row = missions?.find((mission) => mission.id === id);
    return row === undefined ? null : shortName(row);
  };
  return (
    <EditList
      edits={edits}
      nameOf={nameOf}
      onAdd={() => actions.draftMission(openedDraft(null))}
      onOpen={(id) => actions.select({ kind: "mission", id })}
      onRevert={actions.revertMissions}
      onExport={(format) => void import("./edit-files.ts").then(({ saveEdits }) => saveEdits(edits, format))}
      onFile={(file) =>
        void import("./edit-files.ts").then(({ openEdits }) => openEdits(file, known ?? null, actions))
      }
    />
  );
}
