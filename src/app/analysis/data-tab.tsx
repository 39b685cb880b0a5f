import { selectIndexVintage } from "../../state/selectors/periods-used.ts";
import { hindsightText } from "../../state/words/hindsight-text.ts";
import { DataPanel } from "../../ui/data/data-panel.tsx";
import { useT } from "../../ui/i18n.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useSelect } from "../einder-context.tsx";

export function DataTab() {
  const manifest = useSelect(({ data }) => data.manifest);
  const used = useSelect(selectIndexVintage);
  const date = useSelect(({ view }) => view.date);
  const translator = useT();
  if (manifest === null) return <DataProgress needed={[]} />;
  return (
    <DataPanel
      manifest={manifest}
      used={used}
      hindsight={hindsightText(date, manifest.edition, translator)}
    />
  );
}
