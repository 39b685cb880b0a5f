import { RotateCcw } from "lucide-react";
import type { HomeArea, HomeChoice, NamedBorder } from "../../domain/borders/home-area.ts";
import { DEFAULT_SETTINGS } from "../../domain/priority/defaults.ts";
import type { PresetSettings } from "../../domain/priority/presets.ts";
import {
  DECAYS,
  DISTANCE_MEASURES,
  type InterestSettings,
  type PrioritySettings,
} from "../../domain/priority/types.ts";
import { AGGREGATIONS } from "../../domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../../domain/risk/violence-window.ts";
import type { OwnPreset } from "../../state/presets.ts";
import { Button } from "../controls/button.tsx";
import { DiffersMark } from "../controls/differs-mark.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { Select } from "../controls/select.tsx";
import { Slider } from "../controls/slider.tsx";
import type { AreaNames } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { InterestFields } from "../interest/interest-fields.tsx";
import { Field } from "./field.tsx";
import { HomeAreaFields, type OwnBorderFields } from "./home-area-fields.tsx";
import { PresetFields } from "./preset-fields.tsx";
import styles from "./settings-panel.module.css";
import { WeightFields } from "./weight-fields.tsx";

interface SettingsPanelProps {
  readonly homeAreas: readonly HomeArea[];
  readonly home: HomeChoice;
  readonly onHome: (home: HomeChoice) => void;
  readonly outermost: boolean;
  readonly onOutermost: (outermost: boolean) => void;
  /** The borders that count now, with what must be known about them. */
  readonly activeBorders: readonly NamedBorder[];
  readonly own: OwnBorderFields;
  /** In what the members of the border are others than on the date; absent where they are not. */
  readonly membersNote?: string | undefined;
  readonly settings: PrioritySettings;
  readonly onSettings: (change: Partial<PrioritySettings>) => void;
  readonly onInterest: (interest: InterestSettings) => void;
  /** Opens the card of an area. */
  readonly onArea: (iso3: string) => void;
  readonly areas: AreaNames;
  readonly presets: readonly OwnPreset[];
  readonly onPresets: (presets: readonly OwnPreset[]) => void;
  /** A whole set of settings at once. */
  readonly onPreset: (settings: PresetSettings) => void;
  /** All settings, border and switch back to the product's own. */
  readonly onReset: () => void;
  readonly differs: boolean;
}

/** Half-distance slider: 100 to 3,000 km. */
const HALF_DISTANCE = { min: 100, max: 3000, step: 50 } as const;

/** Everything editorial that a ranking depends on; what is not the default says so and can be taken back. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, onSettings, onReset, differs } = props;
  const { t, km, number } = useT();
  const changed = <Key extends "window" | "measure" | "decay" | "halfDistanceKm" | "floor" | "aggregation">(
    key: Key,
    setting: string,
    standard: string,
  ) =>
    settings[key] === DEFAULT_SETTINGS[key] ? null : (
      <DiffersMark
        setting={setting}
        standard={standard}
        onReset={() => onSettings({ [key]: DEFAULT_SETTINGS[key] })}
      />
    );
  const distanceName = t(settings.decay === "linear" ? "settings.cutOff" : "settings.halfDistance");
  return (
    <div className={styles["panel"]}>
      <PresetFields
        settings={settings}
        onSettings={props.onPreset}
        presets={props.presets}
        onPresets={props.onPresets}
      />
      <Field
        label={t("settings.window")}
        after={changed("window", t("settings.window"), t(`settings.window.${DEFAULT_SETTINGS.window}`))}
        explain={t(`settings.window.${settings.window}.explain`)}
      >
        <Segmented
          label={t("settings.window")}
          value={settings.window}
          onChange={(window) => onSettings({ window })}
          options={VIOLENCE_WINDOWS.map((value) => ({ value, label: t(`settings.window.${value}`) }))}
        />
      </Field>
      <HomeAreaFields {...props} />
      <Field
        label={t("settings.measure")}
        after={changed("measure", t("settings.measure"), t(`distance.measure.${DEFAULT_SETTINGS.measure}`))}
        explain={t(`distance.measure.${settings.measure}.explain`)}
      >
        <Segmented
          label={t("settings.measure")}
          value={settings.measure}
          onChange={(measure) => onSettings({ measure })}
          options={DISTANCE_MEASURES.map((value) => ({ value, label: t(`distance.measure.${value}`) }))}
        />
      </Field>
      <Field after={changed("decay", t("settings.decay"), t(`settings.decay.${DEFAULT_SETTINGS.decay}`))}>
        <Select
          label={t("settings.decay")}
          value={settings.decay}
          onChange={(decay) => onSettings({ decay })}
          groups={[
            {
              label: null,
              options: DECAYS.map((value) => ({ value, label: t(`settings.decay.${value}`) })),
            },
          ]}
        />
      </Field>
      {settings.decay !== "none" && (
        <>
          <Field
            explain={settings.decay === "half-distance" ? t("settings.halfDistance.explain") : undefined}
          >
            <Slider
              label={distanceName}
              after={changed("halfDistanceKm", distanceName, km(DEFAULT_SETTINGS.halfDistanceKm))}
              text={km(settings.halfDistanceKm)}
              value={settings.halfDistanceKm}
              {...HALF_DISTANCE}
              onChange={(halfDistanceKm) => onSettings({ halfDistanceKm })}
            />
          </Field>
          <Slider
            label={t("settings.floor")}
            after={changed("floor", t("settings.floor"), number(DEFAULT_SETTINGS.floor, 2))}
            text={number(settings.floor, 2)}
            value={settings.floor}
            min={0}
            max={0.3}
            step={0.01}
            onChange={(floor) => onSettings({ floor })}
          />
        </>
      )}
      <Field
        after={changed(
          "aggregation",
          t("settings.aggregation"),
          t(`settings.aggregation.${DEFAULT_SETTINGS.aggregation}`),
        )}
        explain={t("settings.aggregation.explain")}
      >
        <Select
          label={t("settings.aggregation")}
          value={settings.aggregation}
          onChange={(aggregation) => onSettings({ aggregation })}
          groups={[
            {
              label: null,
              options: AGGREGATIONS.map((value) => ({ value, label: t(`settings.aggregation.${value}`) })),
            },
          ]}
        />
      </Field>
      <WeightFields weights={settings.weights} onWeights={(weights) => onSettings({ weights })} />
      <InterestFields
        interest={settings.interest}
        areas={props.areas}
        onInterest={props.onInterest}
        onArea={props.onArea}
      />
      <p className={styles["explain"]}>{t("statement.editorial")}</p>
      {differs && (
        <Button icon={RotateCcw} onClick={onReset}>
          {t("settings.reset")}
        </Button>
      )}
    </div>
  );
}
