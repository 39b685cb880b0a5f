import type { App6Document, App6Key } from "../../domain/datasets/app6.ts";
import { FRAMEWORKS, INSTRUMENTS, type Instrument } from "../../domain/missions/mission.ts";
import type { Translator } from "../../strings/translator.ts";
import type { LayerImage } from "../layer.ts";
import type { LegendEntry } from "../legend-entry.ts";
import type { SceneActivity } from "../scene.ts";
import { CERTAINTIES } from "./symbol.ts";

/** `app6:friend:assistance:land:present:in-force`: the key under which the map asks for the picture. */
export interface App6Symbol {
  readonly name: string;
  readonly image: LayerImage;
}

/** The registry gives every mission at least one. */
const deciding = ({ instruments }: SceneActivity): Instrument => instruments[0] ?? "presence";

/** An activity as its APP-6 symbol: the first instrument decides the icon, and what has ended is drawn light. */
export function app6Symbol(activity: SceneActivity, { identities, symbols }: App6Document): App6Symbol {
  const { framework, domain, certainty } = activity;
  const status = certainty === "uncertain" ? "planned" : "present";
  const key: App6Key = `${identities[framework]}:${deciding(activity)}:${domain}:${status}`;
  const { svg, width, height } = symbols[key];
  return { name: `app6:${key}:${certainty}`, image: { svg, width, height, faded: certainty === "ended" } };
}

const orderOf = (activity: SceneActivity): number =>
  100 * CERTAINTIES.indexOf(activity.certainty) +
  10 * INSTRUMENTS.indexOf(deciding(activity)) +
  (activity.domain === "sea" ? 1 : 0);

/** One entry per drawing, in words: who leads what is drawn so, what it is, and how certain. */
export function app6Legend(
  activities: readonly SceneActivity[],
  document: App6Document,
  { t, list }: Translator,
): readonly LegendEntry[] {
  const alike = new Map<string, SceneActivity[]>();
  for (const activity of [...activities].sort((a, b) => orderOf(a) - orderOf(b))) {
    const { name } = app6Symbol(activity, document);
    alike.set(name, [...(alike.get(name) ?? []), activity]);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const frameworks = FRAMEWORKS.filter((framework) => all.some((one) => one.framework === framework));
    const label = t(`legend.app6.${first.domain}`, {
      frameworks: list(frameworks.map((framework) => t(`framework.${framework}`))),
      instrument: t(`instrument.${deciding(first)}`),
      certainty: t(`legend.${first.certainty}`),
    });
    return [{ kind: "picture", ...app6Symbol(first, document).image, label } as const];
  });
}
