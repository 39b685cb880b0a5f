import "../../strings/briefing-texts.ts";
import "../../strings/snapshot-texts.ts";
import { useState } from "react";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { DECK_KINDS, DECK_MIME, type Deck, type DeckKind, deckFileOf } from "../../snapshot/deck-export.ts";
import { sealed } from "../../snapshot/stamp/stamp.ts";
import { createMeasure } from "../../snapshot/write/canvas.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import { briefingFileName } from "../../state/briefing/write.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import { createTranslator } from "../../strings/translator.ts";
import { HandoutDialog, type HandoutFields } from "../../ui/briefing/handout-dialog.tsx";
import { useT } from "../../ui/i18n.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { today } from "../first-date.ts";
import { saveFile } from "../own-border/save-file.ts";
import { Audience, useAudiences } from "../snapshot/audience.tsx";
import { savedAs } from "../snapshot/make-file.ts";
import { fontsReady, loadPageFonts } from "../snapshot/page-fonts.ts";
import { stampOf } from "../snapshot/stamp-of.ts";
import { firstChoices, keepChoices, knownMarkings } from "../snapshot/stored-choices.ts";
import { useJob } from "../snapshot/use-job.ts";
import { playerWords } from "./player-words.ts";
import { briefingFor, slideContent, slideTable, slideTexts, type Under, under } from "./slide-content.ts";

/** All slides with what is said on them to an audience; null until the data are there. */
function deckOf(
  briefing: Briefing,
  fields: HandoutFields,
  withNotes: boolean,
  of: Under,
  made: PlainDate,
): Deck | null {
  const total = briefing.slides.length;
  const slides = briefing.slides.map((slide, index) => {
    const content = slideContent(of, slide, fields, { index, total, made });
    return (
      content && {
        content,
        notes: withNotes ? slideTexts(slide, of).notes : [],
        table: slideTable(slide, of),
      }
    );
  });
  if (slides.some((slide) => slide === null)) return null;
  const translator = createTranslator(briefing.language);
  return {
    title: briefing.title,
    slides: slides.filter((slide) => slide !== null),
    notesTitle: translator.t("slide.notes"),
    words: playerWords(translator),
  };
}

/** The dialog in which a briefing becomes a file to hand out. */
export default function Handout({ onClose }: { readonly onClose: () => void }) {
  const translator = useT();
  const { t } = translator;
  const session = useSession();
  const briefing = useSelect(({ local }) => local.briefing);
  const hasData = useSelect((state) => selectRanked(state).length > 0);
  const [fields, setFields] = useState<HandoutFields>(() => ({ ...firstChoices(), withNotes: false }));
  const [markings] = useState(knownMarkings);
  const audiences = useAudiences();
  const [audience, setAudience] = useState(() => firstChoices().audience);
  const profile = audiences.find(audience);
  const job = useJob();

  const save = (kind: DeckKind) => {
    const [first] = briefing?.slides ?? [];
    if (briefing === null || first === undefined || profile === null) return;
    void job.start({
      what: t(`handout.${kind}`),
      make: async (progress) => {
        await fontsReady();
        const of = under(session.store.getState(), profile);
        const withNotes = fields.withNotes && profile.rules.notes === "kept";
        const made = today();
        const deck = deckOf(briefing, fields, withNotes, of, made);
        if (deck === null) throw new Error(t("snapshot.noData"));
        const { title } = briefing;
        const page = { title, marking: fields.marking, made };
        const stamp = await sealed(
          stampOf(of(first.view), page, { briefing: briefingFor(briefing, of, withNotes), of }),
        );
        return deckFileOf(kind, deck, stamp.text, {
          measure: createMeasure(),
          ready: async (letters) => ((await fontsReady(letters)) ? createMeasure() : null),
          fonts: (letters) => loadPageFonts(session.loader, letters),
          made: new Date(`${made}T12:00:00Z`),
          progress,
        });
      },
      keep: ({ bytes, unset }) => {
        const name = briefingFileName(briefing, kind);
        saveFile(name, bytes, DECK_MIME[kind]);
        const { withNotes: _, ...kept } = fields;
        keepChoices({ ...firstChoices(), ...kept, audience });
        return savedAs(name, unset, translator);
      },
    });
  };
  return (
    <HandoutDialog
      fields={fields}
      onFields={(change) => setFields((now) => ({ ...now, ...change }))}
      markings={markings}
      kinds={DECK_KINDS.map((kind) => ({
        kind,
        label: t(`handout.${kind}`),
        hint: t(`handout.${kind}.hint`),
      }))}
      canSave={profile !== null && hasData && briefing !== null && briefing.slides.length > 0}
      audience={<Audience audiences={audiences} chosen={audience} onChoose={setAudience} />}
      areNotesRemoved={profile?.rules.notes === "removed"}
      onSave={save}
      onCancel={job.cancel}
      status={job.status}
      onClose={onClose}
    />
  );
}
