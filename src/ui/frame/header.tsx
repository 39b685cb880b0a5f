import { Camera, Ellipsis, Info, Redo2, Share2, Undo2 } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import type { ViolencePeriod } from "../../domain/risk/violence-window.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { SCREENS, type Screen, type Theme } from "../../state/view.ts";
import type { Language } from "../../strings/language.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { classNames } from "../controls/class-names.ts";
import { Segmented } from "../controls/segmented.tsx";
import { useT } from "../i18n.tsx";
import { periodEndText } from "../period-text.ts";
import styles from "./header.module.css";
import { LanguageSwitch, ThemeSwitch } from "./look-switches.tsx";

interface HeaderProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly date: PlainDate;
  /** Over which time violence is counted on the date; null until the figures are loaded. */
  readonly period: ViolencePeriod | null;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly canRedo: boolean;
  readonly onRedo: () => void;
  readonly onSnapshot: () => void;
  readonly onShare: () => void;
  readonly onAbout: () => void;
  /** Search and counts, in the analysis. */
  readonly children?: ReactNode;
}

export function Header(props: HeaderProps) {
  const { screen, onScreen, date, period, children } = props;
  const translator = useT();
  const { t } = translator;
  const toolsId = useId();
  const tools = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  /** A dialog gives the focus back to what had it: not to a button of a pop-over that is closed by then. */
  const fromTools = (open: () => void) => () => {
    if (tools.current?.matches(":popover-open") === true) more.current?.focus();
    open();
  };
  const day = translator.date(date);
  const hasMiddle = children !== undefined && children !== false;
  return (
    <header className={classNames(styles["header"], hasMiddle && styles["withMiddle"])} data-print="hide">
      <p className={styles["name"]}>{t("app.name")}</p>
      <p className={styles["asOf"]}>
        {period === null
          ? t("app.asOf.noFigures", { date: day })
          : t("app.asOf", { date: day, to: periodEndText(period, translator) })}
      </p>
      {hasMiddle && <div className={styles["middle"]}>{children}</div>}
      <div className={styles["controls"]}>
        <Segmented
          label={t("app.view")}
          look="strong"
          value={screen}
          onChange={onScreen}
          options={SCREENS.map((value) => ({ value, label: t(`app.view.${value}`) }))}
        />
        <div ref={tools} id={toolsId} popover="auto" className={styles["tools"]}>
          <Tools
            {...props}
            onSnapshot={fromTools(props.onSnapshot)}
            onShare={fromTools(props.onShare)}
            onAbout={fromTools(props.onAbout)}
          />
        </div>
        <span className={styles["more"]}>
          <IconButton ref={more} icon={Ellipsis} look="plain" label={t("app.more")} popoverTarget={toolsId} />
        </span>
      </div>
    </header>
  );
}

/** Beside the view switch where there is room; in a pop-over behind "more" where there is not. */
function Tools({
  language,
  onLanguage,
  theme,
  onTheme,
  canUndo,
  onUndo,
  canRedo,
  onRedo,
  onSnapshot,
  onShare,
  onAbout,
}: HeaderProps) {
  const { t } = useT();
  return (
    <>
      <span className={styles["pair"]}>
        <IconButton icon={Undo2} label={t("app.undo")} onClick={onUndo} disabled={!canUndo} />
        <IconButton icon={Redo2} label={t("app.redo")} onClick={onRedo} disabled={!canRedo} />
      </span>
      <LanguageSwitch language={language} onLanguage={onLanguage} />
      <ThemeSwitch theme={theme} onTheme={onTheme} />
      <Button icon={Camera} onClick={onSnapshot}>
        {t("app.snapshot")}
      </Button>
      <Button icon={Share2} onClick={onShare}>
        {t("app.share")}
      </Button>
      <IconButton icon={Info} look="plain" label={t("app.about")} onClick={onAbout} />
    </>
  );
}
