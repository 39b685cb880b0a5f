import { Download, FilePlus2, Play, Printer, Sparkles, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { LONGEST, MOST_SLIDES } from "../../state/briefing/briefing.ts";
import { LANGUAGES, type Language } from "../../strings/language.ts";
import { Button } from "../controls/button.tsx";
import { Disclosure } from "../controls/disclosure.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { Select } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { EmptyState } from "../messages/states.tsx";
import styles from "./briefing-panel.module.css";

interface BriefingPanelProps {
  /** null while there is none. */
  readonly briefing: { readonly title: string; readonly language: Language; readonly count: number } | null;
  /** False until a briefing can be drawn up. */
  readonly canGenerate: boolean;
  /** By this machine. */
  readonly isKept: boolean;
  readonly onGenerate: () => void;
  readonly onAdd: () => void;
  readonly onPresent: () => void;
  readonly onHandout: () => void;
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
  readonly onRemove: () => void;
  readonly onTitle: (title: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly slides: ReactNode;
  readonly form: ReactNode;
}

/** The slides of a briefing and what is done with the whole of it. */
export function BriefingPanel(props: BriefingPanelProps) {
  const { briefing, canGenerate } = props;
  const { t } = useT();
  const open = (
    <FileButton label={t("briefing.open")} accept=".json,application/json" onFile={props.onOpen} />
  );
  const isFull = (briefing?.count ?? 0) >= MOST_SLIDES;
  const add = (
    <Button icon={FilePlus2} disabled={isFull} onClick={props.onAdd}>
      {t("briefing.add")}
    </Button>
  );
  if (briefing === null) {
    return (
      <EmptyState
        title={t("briefing.empty")}
        advice={t("briefing.empty.do")}
        action={
          <div className={styles["first"]}>
            <Button icon={Sparkles} look="primary" disabled={!canGenerate} onClick={props.onGenerate}>
              {t("briefing.generate")}
            </Button>
            {add}
            {open}
          </div>
        }
      />
    );
  }
  return (
    <div className={styles["panel"]}>
      <div className={styles["bar"]}>
        <Button
          icon={Play}
          look="primary"
          disabled={briefing.count === 0}
          data-opens="presenter"
          onClick={props.onPresent}
        >
          {t("briefing.present")}
        </Button>
        <Button icon={Printer} disabled={briefing.count === 0} onClick={props.onHandout}>
          {t("briefing.handout")}
        </Button>
        {add}
      </div>
      {isFull && <p className={styles["note"]}>{t("briefing.full", { most: MOST_SLIDES })}</p>}
      {props.slides}
      {props.form}
      <Disclosure
        title={t("briefing.title")}
        after={<span className={styles["note"]}>{briefing.title}</span>}
      >
        <div className={styles["whole"]}>
          <TextField
            label={t("briefing.name")}
            value={briefing.title}
            longest={LONGEST.title}
            onChange={props.onTitle}
          />
          <Select
            label={t("briefing.language")}
            value={briefing.language}
            groups={[
              {
                label: null,
                options: LANGUAGES.map((value) => ({ value, label: t(`app.language.${value}`) })),
              },
            ]}
            onChange={props.onLanguage}
          />
          <div className={styles["bar"]}>
            <Button icon={Download} onClick={props.onSave}>
              {t("briefing.save")}
            </Button>
            {open}
            <Button icon={Sparkles} disabled={!canGenerate} onClick={props.onGenerate}>
              {t("briefing.generate.again")}
            </Button>
            <Button icon={Trash2} onClick={props.onRemove}>
              {t("briefing.remove")}
            </Button>
          </div>
          <p className={styles["note"]}>{t(props.isKept ? "briefing.kept" : "briefing.kept.not")}</p>
        </div>
      </Disclosure>
    </div>
  );
}
