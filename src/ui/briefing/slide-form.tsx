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
  /** Values to put after the points; given whether there are more points in the field than a slide takes. */
  readonly values: (areTooMany: boolean) => ReactNode;
  readonly preview: ReactNode;
}

const pointsOf = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

const sizesOf = (points: readonly string[]) => ({
  most: MOST_POINTS,
  longest: LONGEST.point,
  count: points.length,
  length: Math.max(...points.map(({ length }) => length)),
});

/** What a slide says and shows. */
export function SlideForm(props: SlideFormProps) {
  const { slide, number, total, onChange } = props;
  const { t } = useT();
  /** What was typed over these points and is more than a slide takes: it stays until it fits, or they are others. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: Slide["points"] } | null>(null);
  const tooMuch = typed?.over === slide.points ? typed.text : null;
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
        value={tooMuch ?? slide.points.join("\n")}
        longest={MOST_POINTS * (LONGEST.point + 1)}
        lines={6}
        hint={t("briefing.points.hint", { most: MOST_POINTS, longest: LONGEST.point })}
        error={tooMuch === null ? undefined : t("briefing.points.tooMuch", sizesOf(pointsOf(tooMuch)))}
        onChange={(text) => {
          const points = pointsOf(text);
          const fits = arePointsWithin(points);
          setTyped(fits ? null : { text, over: slide.points });
          if (fits) onChange({ points });
        }}
      />
      {props.values(tooMuch !== null)}
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
