import { selectIndexVintage } from "../../state/selectors/periods-used.ts";
import { DataPanel } from "../../ui/data/data-panel.tsx";
import { DataProgress } from "../data-progress.tsx";
import { useSelect } from "../einder-context.tsx";

export function DataTab() {
  const manifest = useSelect(({ data }) => data.manifest);
  const used = useSelect(selectIndexVintage);
  return manifest === null ? <DataProgress needed={[]} /> : <DataPanel manifest={manifest} used={used} />;
}
