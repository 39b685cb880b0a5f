import { Camera, Eye } from "lucide-react";
import { type ReactNode, useState } from "react";
import { LONGEST, MOST_POINTS, type Slide } from "../../state/briefing/briefing.ts";
import { arePointsWithin } from "../../state/briefing/limits.ts";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./slide-form.module.css";

interface SlideFormProps {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly onChange: (change: Partial<Pick<Slide, "headline" | "points" | "notes">>) => void;
  readonly onShow: () => void;
  readonly onRetake: () => void;
  readonly second: ReactNode;
  readonly values: ReactNode;
  readonly preview: ReactNode;
}

/** What a slide says and shows. */
export function SlideForm(props: SlideFormProps) {
  const { slide, number, total, onChange } = props;
  const { t } = useT();
  const [isTooMuch, setTooMuch] = useState(false);
  const limits = t("briefing.points.hint", { most: MOST_POINTS, longest: LONGEST.point });
  return (
    <section className={styles["form"]} aria-label={t("briefing.edit", { number, total })}>
      <h3 className={styles["title"]}>{t("briefing.edit", { number, total })}</h3>
      {props.preview}
      <div className={styles["acts"]}>
        <Button icon={Eye} onClick={props.onShow}>
          {t("briefing.show")}
        </Button>
        <Button icon={Camera} onClick={props.onRetake}>
          {t("briefing.retake")}
        </Button>
      </div>
      <TextField
        label={t("briefing.headline")}
        value={slide.headline}
        longest={LONGEST.headline}
        lines={2}
        onChange={(headline) => onChange({ headline: headline.replaceAll("\n", " ") })}
      />
      <TextField
        label={t("briefing.points")}
        value={slide.points.join("\n")}
        longest={MOST_POINTS * (LONGEST.point + 1)}
        lines={6}
        hint={limits}
        error={isTooMuch ? limits : undefined}
        onChange={(text) => {
          const points = text === "" ? [] : text.split("\n");
          setTooMuch(!arePointsWithin(points));
          if (arePointsWithin(points)) onChange({ points });
        }}
      />
      {props.values}
      <TextField
        label={t("briefing.notes")}
        value={slide.notes}
        longest={LONGEST.notes}
        lines={4}
        onChange={(notes) => onChange({ notes })}
      />
      {props.second}
    </section>
  );
}
