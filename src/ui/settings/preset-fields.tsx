import { Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { PRESET_IDS, PRESETS, type PresetSettings, presetOf } from "../../domain/priority/presets.ts";
import type { PrioritySettings } from "../../domain/priority/types.ts";
import { LONGEST_PRESET_NAME, type OwnPreset, withPreset } from "../../state/presets.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/select.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { Field } from "./field.tsx";
import styles from "./preset-fields.module.css";
import { sameAs } from "./same-as.ts";

interface PresetFieldsProps {
  readonly settings: PrioritySettings;
  readonly onSettings: (change: PresetSettings) => void;
  readonly presets: readonly OwnPreset[];
  readonly onPresets: (presets: readonly OwnPreset[]) => void;
}

const CUSTOM = "custom";
const productKey = (id: string) => `product:${id}`;
const ownKey = (name: string) => `own:${name}`;

/** Named sets of settings: the product's, and the user's own, which stay on this machine. */
export function PresetFields({ settings, onSettings, presets, onPresets }: PresetFieldsProps) {
  const { t } = useT();
  const [name, setName] = useState<string | null>(null);
  const own = presets.find((preset) => sameAs(preset.settings, settings));
  const known = presetOf(settings);
  const value = own !== undefined ? ownKey(own.name) : known !== null ? productKey(known) : CUSTOM;
  const choose = (key: string) => {
    const id = PRESET_IDS.find((candidate) => productKey(candidate) === key);
    const chosen = id === undefined ? presets.find((one) => ownKey(one.name) === key)?.settings : PRESETS[id];
    if (chosen !== undefined) onSettings(chosen);
  };
  const save = () => {
    const kept = name?.trim() ?? "";
    if (kept === "") return;
    const { interest: _judged, ...all } = settings;
    onPresets(withPreset(presets, { name: kept, settings: all }));
    setName(null);
  };
  return (
    <Field explain={t("preset.explain")}>
      <Select
        label={t("preset.title")}
        value={value}
        onChange={choose}
        groups={[
          {
            label: null,
            options: [
              ...(value === CUSTOM ? [{ value: CUSTOM, label: t("preset.custom") }] : []),
              ...PRESET_IDS.map((id) => ({ value: productKey(id), label: t(`preset.${id}`) })),
            ],
          },
          ...(presets.length === 0
            ? []
            : [
                {
                  label: t("preset.group.own"),
                  options: presets.map((one) => ({ value: ownKey(one.name), label: one.name })),
                },
              ]),
        ]}
      />
      {name === null ? (
        <div className={styles["actions"]}>
          {value === CUSTOM && (
            <Button icon={Save} onClick={() => setName("")}>
              {t("preset.save.title")}
            </Button>
          )}
          {own !== undefined && (
            <Button icon={Trash2} onClick={() => onPresets(presets.filter((one) => one !== own))}>
              {t("preset.delete")}
            </Button>
          )}
        </div>
      ) : (
        <form
          className={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={t("preset.name")}
            value={name}
            onChange={setName}
            longest={LONGEST_PRESET_NAME}
            required
            hint={presets.some((one) => one.name === name.trim()) ? t("preset.name.taken") : undefined}
          />
          <div className={styles["actions"]}>
            <Button look="primary" disabled={name.trim() === ""} onClick={save}>
              {t("preset.save")}
            </Button>
            <Button onClick={() => setName(null)}>{t("state.cancel")}</Button>
          </div>
        </form>
      )}
    </Field>
  );
}
