import { useState } from "react";
import { type AudienceProfile, BUILT_IN, FULL, ownId } from "../../domain/audience/profile.ts";
import { useT } from "../../ui/i18n.tsx";
import { AudienceFields } from "../../ui/snapshot/audience-fields.tsx";
import { AudienceForm } from "../../ui/snapshot/audience-form.tsx";
import { useSelect } from "../einder-context.tsx";
import { audienceName, audienceSentences } from "./audience-text.ts";
import { keepAudiences, readAudiences } from "./stored-audiences.ts";

/** The profiles there are to choose from, and what is wrong with what this machine keeps of them. */
export interface Audiences {
  readonly own: readonly AudienceProfile[];
  readonly fault: "audience.notRead" | "audience.notKept" | null;
  readonly setOwn: (own: readonly AudienceProfile[]) => void;
  /** null for one that this machine does not know. */
  readonly find: (id: string) => AudienceProfile | null;
}

/** The audiences of the product and those of this machine; what could not be read there is left as it is. */
export function useAudiences(): Audiences {
  const [stored] = useState(readAudiences);
  const [own, setOwn] = useState<readonly AudienceProfile[]>(stored ?? []);
  const [isKept, setKept] = useState(true);
  return {
    own,
    fault: stored === null ? "audience.notRead" : isKept ? null : "audience.notKept",
    setOwn: (next) => {
      setOwn(next);
      if (stored !== null) setKept(keepAudiences(next));
    },
    find: (id) => [...BUILT_IN, ...own].find((profile) => profile.id === id) ?? null,
  };
}

/** The value of the choice while none is chosen that is known here: never everything because something less is gone. */
const NONE = "";

interface AudienceProps {
  readonly audiences: Audiences;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** For whom the page is: what is chosen, what that does, and how one's own are made. */
export function Audience({ audiences: { own, fault, setOwn, find }, chosen, onChoose }: AudienceProps) {
  const translator = useT();
  const { t } = translator;
  const view = useSelect((state) => state.view);
  const profile = find(chosen);
  const { rules, name } = profile ?? FULL;
  const option = (known: AudienceProfile) => ({ value: known.id, label: audienceName(known, translator) });
  const save = (newName: string, newRules: AudienceProfile["rules"]) => {
    const made = { id: ownId(newName), name: newName, rules: newRules };
    const others = own.filter(({ id }) => id !== made.id);
    setOwn([...others, made]);
    onChoose(made.id);
  };
  return (
    <AudienceFields
      chosen={profile?.id ?? NONE}
      groups={[
        ...(profile === null
          ? [{ label: null, options: [{ value: NONE, label: t("audience.choose") }] }]
          : []),
        { label: null, options: BUILT_IN.map(option) },
        ...(own.length === 0 ? [] : [{ label: t("audience.own"), options: own.map(option) }]),
      ]}
      onChoose={(id) => {
        if (id !== NONE) onChoose(id);
      }}
      sentences={
        profile === null
          ? []
          : [
              ...audienceSentences(rules, view, translator),
              ...(profile.id === FULL.id ? [] : [t("audience.typed")]),
            ]
      }
      faults={[...(profile === null ? [t("audience.unknown")] : []), ...(fault === null ? [] : [t(fault)])]}
      own={
        profile === null || name === null
          ? null
          : {
              name,
              onRemove: () => {
                setOwn(own.filter(({ id }) => id !== profile.id));
                onChoose(NONE);
              },
            }
      }
      form={<AudienceForm key={chosen} rules={rules} name={name ?? ""} onSave={save} />}
    />
  );
}
