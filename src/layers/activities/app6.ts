import type { App6Document, App6Key } from "../../domain/datasets/app6.ts";
import { FRAMEWORKS, INSTRUMENTS, type Instrument } from "../../domain/missions/mission.ts";
import "../../strings/symbol-texts.ts";
import type { Picture } from "../legend-entry.ts";
import type { ActivityLook, SceneActivity } from "../scene.ts";
import { CERTAINTIES } from "./symbol.ts";

/** The registry gives every mission at least one. */
const deciding = ({ instruments }: SceneActivity): Instrument => instruments[0] ?? "presence";

function keyOf(activity: SceneActivity, { identities }: App6Document): App6Key {
  const isOpen = activity.certainty === "uncertain" || activity.certainty === "last-seen";
  const status = isOpen ? "planned" : "present";
  return `${identities[activity.framework]}:${deciding(activity)}:${activity.domain}:${status}`;
}

function pictureOf(activity: SceneActivity, document: App6Document): Picture {
  const { svg, width, height } = document.symbols[keyOf(activity, document)];
  return { svg, width, height, faded: activity.certainty === "ended" };
}

const orderOf = (activity: SceneActivity): number =>
  100 * CERTAINTIES.indexOf(activity.certainty) +
  10 * INSTRUMENTS.indexOf(deciding(activity)) +
  (activity.domain === "sea" ? 1 : 0);

/**
 * Activities as APP-6 symbols: the leading framework decides the frame, the first instrument and land or sea the icon,
 * a dashed frame means possibly in force or last seen long ago, which the legend tells apart, and what has ended is drawn light. The legend has one entry per drawing and
 * says it in words.
 */
export function app6Look(document: App6Document): ActivityLook {
  /** `app6:friend:assistance:land:present:in-force`. */
  const icon = (activity: SceneActivity) => `app6:${keyOf(activity, document)}:${activity.certainty}`;
  return {
    icon,
    step: [34, 26],
    // Wider than our own, and as many: at the first view they would hide the countries they stand in.
    farSize: 0.4,
    images: (activities) =>
      Object.fromEntries(activities.map((activity) => [icon(activity), pictureOf(activity, document)])),
    note: ({ t }) => t("legend.app6"),
    legend: ({ activities, translator: { t, list } }) => {
      const alike = new Map<string, SceneActivity[]>();
      for (const activity of [...activities].sort((a, b) => orderOf(a) - orderOf(b))) {
        const name = icon(activity);
        alike.set(name, [...(alike.get(name) ?? []), activity]);
      }
      return [...alike.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined) return [];
        const led = FRAMEWORKS.filter((framework) => all.some((one) => one.framework === framework));
        const label = t(`legend.app6.${first.domain}`, {
          frameworks: list(led.map((framework) => t(`legend.app6.${framework}`))),
          instrument: t(`instrument.${deciding(first)}`),
          certainty: t(`legend.app6.${first.certainty}`),
        });
        return [{ kind: "picture", ...pictureOf(first, document), label } as const];
      });
    },
  };
}
