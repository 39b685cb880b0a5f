import { Camera } from "lucide-react";
import type { HomeArea, HomeChoice } from "../../domain/borders/home-area.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { PAIR_LAYOUTS, type PairKind, type PairLayout } from "../../state/briefing/briefing.ts";
import { Button } from "../controls/button.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { Select } from "../controls/select.tsx";
import { useT } from "../i18n.tsx";
import { DateField } from "../time/date-field.tsx";
import styles from "./slide-form.module.css";

const KINDS = ["none", "then", "border", "view"] as const;

interface SecondMapFieldsProps {
  readonly kind: PairKind | null;
  readonly date: PlainDate;
  readonly home: HomeChoice;
  readonly layout: PairLayout;
  readonly homes: readonly HomeArea[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly onKind: (kind: PairKind | null) => void;
  readonly onDate: (date: PlainDate) => void;
  readonly onHome: (home: HomeArea["id"]) => void;
  readonly onTake: () => void;
  readonly onLayout: (layout: PairLayout) => void;
}

/** What the map of a slide is held against. */
export function SecondMapFields(props: SecondMapFieldsProps) {
  const { kind, date, home, layout, homes } = props;
  const { t, pick } = useT();
  return (
    <div className={styles["second"]}>
      <Select
        label={t("briefing.second")}
        value={kind ?? "none"}
        groups={[
          { label: null, options: KINDS.map((value) => ({ value, label: t(`briefing.second.${value}`) })) },
        ]}
        onChange={(chosen) => props.onKind(chosen === "none" ? null : chosen)}
      />
      {kind === "then" && (
        <DateField
          label={t("briefing.second.date")}
          date={date}
          from={props.from}
          to={props.to}
          onDate={props.onDate}
        />
      )}
      {kind === "border" && (
        <Select
          label={t("briefing.second.home")}
          value={home}
          groups={[
            { label: null, options: homes.map(({ id, names }) => ({ value: id, label: pick(names) })) },
          ]}
          onChange={(chosen) => {
            const found = homes.find(({ id }) => id === chosen);
            if (found !== undefined) props.onHome(found.id);
          }}
        />
      )}
      {kind === "view" && (
        <Button icon={Camera} onClick={props.onTake}>
          {t("briefing.second.take")}
        </Button>
      )}
      {kind !== null && (
        <Segmented
          label={t("briefing.second.layout")}
          value={layout}
          options={PAIR_LAYOUTS.map((value) => ({ value, label: t(`briefing.layout.${value}`) }))}
          onChange={props.onLayout}
        />
      )}
    </div>
  );
}
