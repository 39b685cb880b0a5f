import "../../strings/later-texts.ts";
import "../../strings/method-texts.ts";
import { selectEvidence, selectHighCounts, selectSharedFigureRanks } from "../../state/selectors/method.ts";
import { selectAreasById, selectRanked } from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import { DEFAULT_MARKING } from "../../strings/marking.ts";
import { MethodPage } from "../../ui/method/method-page.tsx";
import { useDraws } from "../analysis/use-draws.ts";
import { useSelect } from "../einder-context.tsx";

export default function Method({ onClose }: { readonly onClose: () => void }) {
  const ranked = useSelect(selectRanked);
  const areas = useSelect(selectAreasById);
  const scope = useSelect(({ data }) => data.documents.areas?.scope);
  const edition = useSelect(({ data }) => data.manifest?.edition);
  const { date, settings } = useSelect(({ view }) => view);
  const evidence = useSelect(selectEvidence);
  const highCounts = useSelect(selectHighCounts);
  const shared = useSelect(selectSharedFigureRanks);
  const uncertainty = useSelect(selectUncertainty);
  const { shown } = useDraws();
  if (scope === undefined || edition === undefined) return null;
  return (
    <MethodPage
      ranked={ranked}
      areas={areas}
      scope={scope}
      edition={edition}
      date={date}
      settings={settings}
      evidence={evidence}
      highCounts={highCounts}
      shared={shared}
      uncertainty={uncertainty}
      draws={shown ?? 0}
      marking={DEFAULT_MARKING}
      onClose={onClose}
    />
  );
}
