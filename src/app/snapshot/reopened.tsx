import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { DUTCH_ON_DATE } from "../../domain/missions/dutch-on.ts";
import { MISSION_STATES } from "../../domain/missions/mission-state.ts";
import { largestRemainder } from "../../domain/priority/largest-remainder.ts";
import { asPrinted } from "../../domain/priority/printed-parts.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import type { MissionFact, PageNumbers, PriorityCauses, Reopened } from "../../state/reopened.ts";
import { selectAreasById } from "../../state/selectors/ranking.ts";
import type { ViewState } from "../../state/view.ts";
import type { Translator } from "../../strings/translator.ts";
import { areaName } from "../../ui/distance-text.ts";
import { useT } from "../../ui/i18n.tsx";
import { signed } from "../../ui/signed-number.ts";
import { ReopenedDialog } from "../../ui/snapshot/reopened-dialog.tsx";
import { keepBriefing } from "../briefing/keep-briefing.ts";
import { useSelect, useSession } from "../einder-context.tsx";
import type { FileTarget } from "../own-border/file-target.ts";
import { audienceName, audienceSentences } from "./audience-text.ts";

const NO_MISSIONS = [] as const;

/** What opening a page again has shown, for as long as the user has not closed it. */
export default function ReopenedReport() {
  const translator = useT();
  const { t, number, km } = translator;
  const session = useSession();
  const { setReopened } = session.actions;
  const reopened = useSelect(({ local }) => local.reopened);
  const areas = useSelect(selectAreasById);
  const missions = useSelect(({ data }) => data.documents.missions?.missions ?? NO_MISSIONS);
  const view = useSelect((state) => state.view);
  if (reopened === null) return null;
  const close = () => setReopened(null);
  if ("fault" in reopened) {
    return (
      <ReopenedDialog
        outcome={t(FAULTS[reopened.fault], { name: reopened.name })}
        isFault
        remarks={[]}
        changes={[]}
        choice={null}
        onClose={close}
      />
    );
  }
  const { changes, edits, editsLeft, waiting } = reopened;
  const said = (value: number | null, say: (value: number) => string) =>
    value === null ? t("reopen.none") : say(value);
  const numbers = (of: PageNumbers | null) => ({
    rank: said(of?.rank ?? null, (value) => number(value)),
    score: said(of?.priority ?? null, (value) => number(value, 1)),
    km: said(of?.km ?? null, km),
  });
  const areaLines = changes.areas.map(({ iso3, was, now, causes }) => {
    const [a, b] = [numbers(was), numbers(now)];
    const line = t("reopen.area", {
      name: areaName(iso3, areas, translator),
      rankThen: a.rank,
      rankNow: b.rank,
      scoreThen: a.score,
      scoreNow: b.score,
      kmThen: a.km,
      kmNow: b.km,
    });
    if (causes === null) return line;
    const shown = asPrinted(now?.priority ?? 0, 1) - asPrinted(was?.priority ?? 0, 1);
    return `${line} (${causesText(causes, shown, translator)})`;
  });
  const state = (value: string | null) => {
    const known = MISSION_STATES.find((name) => name === value);
    return known === undefined ? t("reopen.gone") : t(`mission.state.${known}`);
  };
  const missionLines = changes.missions.flatMap(({ id, was, now, facts }) => {
    const mission = missions.find((row) => row.id === id);
    const name = mission === undefined ? id : mission.acronym || mission.name;
    const told = facts.map(({ fact, ...days }) =>
      t("reopen.mission.fact", {
        name,
        fact: t(`reopen.fact.${fact}`),
        was: factText(fact, days.was, translator),
        now: factText(fact, days.now, translator),
      }),
    );
    return [
      ...(was === now ? [] : [t("reopen.mission", { name, was: state(was), now: state(now) })]),
      ...told,
    ];
  });
  const slideLines = changes.slides.map(({ slide, was, now, causes }) => {
    const line = t("reopen.slide", {
      slide: number(slide),
      was: was ?? t("reopen.none"),
      now: now ?? t("reopen.none"),
    });
    const why = translator.list(causes.map((cause) => t(`reopen.cause.${cause}`)));
    return why === "" ? line : `${line} (${why})`;
  });
  return (
    <ReopenedDialog
      outcome={outcomeOf(reopened, translator)}
      isFault={false}
      remarks={[
        t(reopened.kind === "page" ? SEEN[reopened.seen] : "reopen.briefing.numbers"),
        ...(reopened.causes === null ? [] : [t(`reopen.causes.${reopened.causes}`)]),
        ...audienceRemarks(reopened, view, translator),
        ...(edits === 0 ? [] : [t("reopen.edits", { count: edits })]),
        ...(editsLeft === 0 ? [] : [t("reopen.edits.left", { count: editsLeft })]),
        ...(waiting === null
          ? []
          : [t("reopen.waiting", { title: waiting.title, count: waiting.slides.length })]),
      ]}
      changes={[...slideLines, ...areaLines, ...missionLines]}
      choice={
        waiting === null
          ? null
          : {
              label: t("reopen.waiting.take"),
              onTake: () => {
                takeWaiting(session, waiting);
                close();
              },
            }
      }
      onClose={close}
    />
  );
}

/** "herzien −0,4; nieuwere cijfers +8,1": what a priority differs by, rounded so that the parts sum to what is shown. */
function causesText(
  { revised, period, method }: PriorityCauses,
  shown: number,
  translator: Translator,
): string {
  const parts = largestRemainder([revised, period, method], 1, shown);
  return (["revised", "period", "other"] as const)
    .flatMap((cause, index) => {
      const part = parts[index] ?? 0;
      return part === 0
        ? []
        : [
            translator.t("changes.part", {
              factor: translator.t(`reopen.cause.${cause}`),
              value: signed(part, 1, translator),
            }),
          ];
    })
    .join("; ");
}

/** A day as it is known, or how the Netherlands takes part. */
function factText(fact: MissionFact, value: string | null, { t, partialDate }: Translator): string {
  if (value === null) return t("reopen.none");
  const dutch = DUTCH_ON_DATE.find((answer) => answer === value);
  if (fact === "dutch") return dutch === undefined ? value : t(`dutch.${dutch}`);
  return partialDate(value);
}

/** Puts the briefing of the file in the place of the one that is here, as one step to undo. */
function takeWaiting({ store, actions }: FileTarget, waiting: Briefing): void {
  keepBriefing(store, actions).takeBriefing(waiting);
  actions.setScreen("analysis");
  actions.setTab("briefing");
}

const FAULTS = {
  foreign: "reopen.foreign",
  damaged: "reopen.damaged",
  changed: "reopen.tampered",
  newer: "reopen.newer",
} as const;

const SEEN = {
  same: "reopen.seen.same",
  changed: "reopen.seen.changed",
  unknown: "reopen.seen.unknown",
} as const;

/** For whom the page was made, and what is therefore not in it. */
function audienceRemarks(
  { audience }: Exclude<Reopened, { readonly fault: string }>,
  view: ViewState,
  translator: Translator,
): readonly string[] {
  if (audience === null) return [];
  const name = audienceName(audience, translator);
  return [
    translator.t("audience.reopened", { name }),
    audienceSentences(audience.rules, view, translator).join(" "),
  ];
}

function outcomeOf(
  { name, kind, made, isSameData, changes }: Exclude<Reopened, { readonly fault: string }>,
  { t, date }: Translator,
): string {
  const count = changes.areas.length + changes.missions.length + changes.slides.length;
  if (kind === "briefing") return t("reopen.briefing", { name, count, date: date(made) });
  if (count > 0) return t("reopen.changed", { name, count, date: date(made) });
  return t(isSameData ? "reopen.same" : "reopen.sameNumbers", { name });
}
